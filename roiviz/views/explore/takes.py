"""What Explore gives away: its boxes' outputs."""

from roiviz.views.roi_takes import taken

__all__ = ["taken"]
