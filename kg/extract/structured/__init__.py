"""The XML forms of Schedules 13D and 13G (since December 2024): values by their elements, no layout read."""
