"""The network room: resolved statements → networkx graph → one self-contained page."""
