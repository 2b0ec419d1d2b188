"""Bytes → Filing with its canonical Document. Parsers of markup live here alone."""
