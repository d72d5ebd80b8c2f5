"""The visual lab on top of `kernels`: pictures, feature maps, lessons and the app that shows them."""
