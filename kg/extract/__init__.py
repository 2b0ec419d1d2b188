"""The extract room: Document in, claims and findings out. No claim without `cite`."""
