"""One file a kind of value: text in, value out, or None where the text holds none."""
