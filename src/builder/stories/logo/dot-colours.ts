/** The picture is looked at in so many dots a side; fewer than a hundredth of them are edges, where colours mix. */
const side = 64;
const leastShare = 0.01;

/** The colours that many dots of a PNG have on white paper, as #rrggbb; none for a JPEG, which has no plain colours. */
export async function dotColours(data: string, ending: string): Promise<readonly string[]> {
  if (ending !== 'png') return [];
  const image = new Image();
  image.src = data;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: side, height: side });
  const ink = canvas.getContext('2d');
  if (!ink) return [];
  ink.fillStyle = '#ffffff';
  ink.fillRect(0, 0, side, side);
  ink.imageSmoothingEnabled = false;
  ink.drawImage(image, 0, 0, side, side);
  return frequent(ink.getImageData(0, 0, side, side).data);
}

function frequent(dots: Uint8ClampedArray): readonly string[] {
  const counts = new Map<string, number>();
  for (let at = 0; at < dots.length; at += 4) {
    const colour = `#${Array.from(dots.subarray(at, at + 3), (channel) => channel.toString(16).padStart(2, '0')).join('')}`;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return [...counts].flatMap(([colour, count]) => (count >= side * side * leastShare ? [colour] : [])).sort();
}
