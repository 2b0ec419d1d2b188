"""The signature section taken apart: its lines by column, its blocks, whom they are for, and as what."""
