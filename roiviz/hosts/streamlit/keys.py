"""Names under which this host keeps things in the session; a page's and a person's stand behind."""

CANVAS = "canvas_"  # the key of a canvas's component
FEED = "feed_"  # and of what brings pictures and channels
ALONE = "roiviz.canvas "  # of a canvas in somebody else's app; what is kept of it
ALONE_CODE, ALONE_FEED, ALONE_STAGE = "code ", "picture ", "stage "  # and of its parts
ALONE_KEPT = " kept"

ENTRY = "address"
PERSON = "person"
AGAIN = "again"  # the page runs again because of the page itself
LACKED = "lacked"  # what kernels this run of the page has gone without
BEGUN = "begun"  # the person as a page began, for as long as they have chosen nothing
OWN = "page."
STATE = "canvas."
REFUSED_EVENT = "refused."
TOLD = "told."
HELD = "held"  # what the events of a drag are answered from

WAITS = "waits"
STOPPED = ".stopped"
PICTURES = "own_pictures_kept"
PICTURE = "picture"  # the selector of one, which goes by its field
FEATURES = "own_features_kept"
BOXES = "own_boxes_kept"
CASE = "own_case_kept"
NEWS = "news."
WHY = "why."
