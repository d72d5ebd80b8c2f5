"""The visual lab on `kernels`: pictures, feature maps, lessons and the app that shows them."""
