/**
 * Pictures and channels by content: they come by feeds, once each, and any canvas of a page may show them.
 *
 * @import { AlbumFeed, ChannelFeed, Feed, PictureFeed } from "./messages.js"
 *
 * @typedef {PictureFeed & { bitmap: ImageBitmap | null, failed: boolean }} Picture  bitmap: null until it
 *   is decoded; failed: this browser cannot
 */

const PICTURES_KEPT = 4;
const CHANNELS_KEPT = 96;
const THUMBS_KEPT = 96;

/**
 * A Map that forgets what was used longest ago; pictures are big and uploads never end.
 *
 * @template V
 * @extends {Map<string, V>}
 */
class Recent extends Map {
  /**
   * @param {number} limit
   * @param {(value: V) => void} [release]
   */
  constructor(limit, release = () => {}) {
    super();
    this.limit = limit;
    this.release = release;
  }

  /**
   * @override
   * @param {string} key
   * @param {V} value
   */
  set(key, value) {
    super.delete(key);
    super.set(key, value);
    for (const [oldest, dropped] of this) {
      if (this.size <= this.limit) break;
      super.delete(oldest);
      this.release(dropped);
    }
    return this;
  }

  /**
   * @override
   * @param {string} key
   * @returns {V | undefined}
   */
  get(key) {
    const value = super.get(key);
    if (value === undefined) return undefined;
    super.delete(key);
    super.set(key, value);
    return value;
  }
}

/** @type {Recent<Picture>} */
const pictures = new Recent(PICTURES_KEPT, (picture) => picture.bitmap?.close());
/** @type {Recent<ChannelFeed>} */
const channels = new Recent(CHANNELS_KEPT);
/** @type {Recent<HTMLImageElement>} */
const thumbs = new Recent(THUMBS_KEPT, (thumb) => URL.revokeObjectURL(thumb.src));

/** @param {string} digest */
export const pictureOf = (digest) => pictures.get(digest) ?? null;

/**
 * An image of an album: its `src` may be shown in any number of elements.
 *
 * @param {string} digest
 */
export const thumbOf = (digest) => thumbs.get(digest) ?? null;

/**
 * @param {string} digest
 * @param {number} index
 */
export const channelOf = (digest, index) => channels.get(`${digest}:${index}`) ?? null;

/**
 * Take a feed in, once per content.
 *
 * @param {Feed} feed
 */
export async function keep(feed) {
  if (feed.kind === "channel") channels.set(`${feed.digest}:${feed.index}`, feed);
  else if (feed.kind === "album") await keepAlbum(feed);
  else if (!pictures.has(feed.digest)) await keepPicture(feed);
}

/** @param {PictureFeed} feed */
async function keepPicture(feed) {
  pictures.set(feed.digest, { ...feed, bitmap: null, failed: false });
  const blob = blobOf(feed.bytes, feed.mime);
  const bitmap = await createImageBitmap(blob).catch(() => null);
  pictures.set(feed.digest, { ...feed, bitmap, failed: !bitmap });
}

/**
 * The pictures of an album lie one after another in its bytes.
 *
 * @param {AlbumFeed} feed
 */
async function keepAlbum({ pictures: entries, bytes }) {
  let from = 0;
  const loading = [];
  for (const { digest, mime, size } of entries) {
    if (!thumbs.has(digest)) {
      const image = new Image();
      image.src = URL.createObjectURL(blobOf(bytes.subarray(from, from + size), mime));
      thumbs.set(digest, image);
      loading.push(image.decode().catch(() => {}));
    }
    from += size;
  }
  await Promise.all(loading);
}

/**
 * @param {Uint8Array} bytes
 * @param {string} type
 */
const blobOf = (bytes, type) => new Blob([/** @type {Uint8Array<ArrayBuffer>} */ (bytes)], { type });
