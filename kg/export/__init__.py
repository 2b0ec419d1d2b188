"""The export room: one file a format."""
