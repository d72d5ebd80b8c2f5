"""The rmac_regions page, apart from who shows it."""
