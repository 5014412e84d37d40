// SPDX-License-Identifier: EPL-2.0
package org.palier.pictures;

import java.util.List;
import java.util.Optional;

import org.palier.ground.table.Counted;
import org.palier.pictures.Drawing.Shape;

/**
 * The layout that a {@link PyramidView} makes of a study: usages on the levels of a theory as geometry, in pixels at zoom 1,
 * y downward. Bands and tokens carry the ids that an editor needs. It is painted in this order: background, shapes, bands
 * with their marks and labels, shares, tokens, legend, texts. Immutable.
 *
 * @param width width of the whole picture
 * @param height height of the whole picture
 * @param background colour #rrggbb
 * @param shapes other shapes beneath everything, e.g. the rules of a grid
 * @param texts texts that belong to no band or token: title, subtitle, heading of the shares, foot
 * @param bands areas where tokens are and can be dropped: one a level or several, top level first
 * @param tokens usages, each within its band or within the tray of unplaced ones; a token whose level and part have no band
 * is shown and cannot be dragged
 * @param shares shares of levels, at most one a level, top level first
 * @param legend platforms that have tokens
 * @param alt the picture in words, for readers who cannot see it
 */
public record PyramidLayout(double width, double height, String background, List<Shape> shapes, List<TextLine> texts,
		List<Band> bands, List<Token> tokens, List<ShareBar> shares, List<LegendEntry> legend, String alt) {

	/**
	 * A level, or the tray below the pyramid that holds what the theory does not place.
	 *
	 * @param level    position of the level in the theory, or -1 for the tray
	 * @param levelId  id of the level; empty for the tray
	 * @param part     which of several bands of one level it is, e.g. a jurisdiction; empty where a level has one band
	 * @param topLeft  x of its upper left corner; the corners lie on y {@code top} and {@code bottom}
	 * @param fill     #rrggbb
	 * @param stroke   #rrggbb of a dashed outline (the tray), or empty for none
	 * @param marks    what is painted on it beneath its label and its tokens, within its outline
	 * @param label    name of the level, which an analyst can rename where it stands
	 */
	public record Band(int level, String levelId, String part, double top, double bottom, double topLeft, double topRight,
			double bottomLeft, double bottomRight, String fill, String stroke, List<Shape> marks, TextLine label) {

		/** Copies its list. */
		public Band {
			marks = List.copyOf(marks);
		}

		/** The only band of its level, with nothing on it but its label. */
		public Band(int level, String levelId, double top, double bottom, double topLeft, double topRight, double bottomLeft,
				double bottomRight, String fill, String stroke, TextLine label) {
			this(level, levelId, "", top, bottom, topLeft, topRight, bottomLeft, bottomRight, fill, stroke, List.of(), label);
		}
	}

	/**
	 * A mark on a token: a short text on a ground of its own, or a disc. Its words are part of the token's.
	 *
	 * @param fill #rrggbb
	 * @param text what it says; empty for a disc
	 */
	public record Badge(double x, double y, double width, double height, String fill, TextLine text) {
	}

	/**
	 * A pill: dot of the platform, usage, badges, count.
	 *
	 * @param level      position of its level, or -1 in the tray
	 * @param part       of the band that it lies in, see {@link Band#part}
	 * @param usage      position of the usage in the view, or -1 for the pill "+n others"
	 * @param platform   position of the platform in the view, or -1 when it stands for none or several
	 * @param usageId    id of the usage; empty for "+n others"
	 * @param platformId id of the platform; empty for none or several
	 * @param dot        #rrggbb, or empty for no dot
	 * @param fill       #rrggbb
	 * @param stroke     #rrggbb
	 * @param badges     marks of decorations, between label and count
	 * @param gathered   what "+n others" stands for, in words, largest first; else empty
	 * @param words      the token in words, its label in full: for a tool tip and for readers who cannot see it
	 * @param counted    what its count counts; empty where nothing brings exactly these
	 */
	public record Token(int level, String part, int usage, int platform, String usageId, String platformId, double x, double y,
			double width, double height, String dot, String fill, String stroke, TextLine label, TextLine count,
			List<Badge> badges, List<String> gathered, String words, Optional<Counted> counted) {

		/** Copies its lists. */
		public Token {
			badges = List.copyOf(badges);
			gathered = List.copyOf(gathered);
		}

		/** True when it lies in the band. */
		public boolean isIn(Band band) {
			return level == band.level() && part.equals(band.part());
		}

		/** Radius of the pill's round ends. */
		public double corner() {
			return height / 2;
		}

		/** x of the centre of the dot. */
		public double dotCenterX() {
			return x + Pill.PAD + Pill.DOT_RADIUS;
		}

		/** y of the centre of the dot. */
		public double dotCenterY() {
			return y + height / 2;
		}

		/** Radius of the dot. */
		public double dotRadius() {
			return Pill.DOT_RADIUS;
		}
	}

	/**
	 * The share of a level, right of its band, with a dotted line to it: a bar on a track that stands for the
	 * whole, and below it the interval. Where there is no share, the bar and the interval have no width.
	 *
	 * @param leaderFrom x where the dotted line starts
	 * @param leaderTo   x where it ends
	 * @param leaderY    its y
	 * @param trackWidth what a share of 1 would be wide
	 * @param low        x of the interval's lower end
	 * @param high       x of its upper end
	 * @param intervalY  its y
	 */
	public record ShareBar(String levelId, double x, double y, double width, double height, String fill, TextLine share,
			TextLine detail, double leaderFrom, double leaderTo, double leaderY, String leaderColor, double trackWidth,
			String trackColor, double low, double high, double intervalY, String intervalColor) {
	}

	/** A platform's colour. */
	public record LegendEntry(String platformId, double centerX, double centerY, double radius, String color,
			TextLine label) {
	}

	/** Copies its lists. */
	public PyramidLayout {
		shapes = List.copyOf(shapes);
		texts = List.copyOf(texts);
		bands = List.copyOf(bands);
		tokens = List.copyOf(tokens);
		shares = List.copyOf(shares);
		legend = List.copyOf(legend);
	}
}
