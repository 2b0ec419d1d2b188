"""The graph held against arithmetic, identity and chronology; records held against gold records."""
