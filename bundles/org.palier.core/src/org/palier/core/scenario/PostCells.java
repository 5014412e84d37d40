// SPDX-License-Identifier: EPL-2.0
package org.palier.core.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.palier.core.census.PostsView;
import org.palier.corpus.Attributed;

/**
 * The cells of the cube of posts with those that a scenario makes beside them, by rows of the frame. Changed only
 * while a scenario is made ready.
 */
final class PostCells {

	/** @param source cell of the study that it shares date and way to the agency with */
	private record Cell(int source, boolean made, int row, int platform, int usage, boolean reply, boolean relay, double posts) {
	}

	private final PostsView base;
	private final List<Cell> cells = new ArrayList<>();
	private final Set<Integer> closed = new HashSet<>();

	PostCells(PostsView base) {
		this.base = base;
		for (int i = 0; i < base.cells(); i++) {
			cells.add(new Cell(i, false, base.agency(i), base.platform(i), base.usage(i), base.isReply(i), base.isRelay(i), base.posts(i)));
		}
	}

	/** Makes a cell beside another, without posts yet. @return its position */
	int make(int beside, int usage, boolean reply, boolean relay) {
		Cell it = cells.get(beside);
		cells.add(new Cell(it.source(), true, it.row(), it.platform(), usage, reply, relay, 0));
		return cells.size() - 1;
	}

	/** Gives the posts of one agency to another. */
	void move(int from, int into) {
		cells.replaceAll(it -> it.row() != from ? it
				: new Cell(it.source(), it.made(), into, it.platform(), it.usage(), it.reply(), it.relay(), it.posts()));
	}

	/** Marks a platform as closed to all. */
	void close(int platform) {
		closed.add(platform);
	}

	boolean isClosed(int platform) {
		return closed.contains(platform);
	}

	int size() {
		return cells.size();
	}

	int[] where(IntPredicate chosen) {
		return IntStream.range(0, cells.size()).filter(chosen).toArray();
	}

	/** How many posts each has before any change. */
	double[] amounts() {
		double[] amounts = new double[cells.size()];
		for (int i = 0; i < amounts.length; i++) {
			amounts[i] = cells.get(i).posts();
		}
		return amounts;
	}

	int source(int cell) {
		return cells.get(cell).source();
	}

	boolean made(int cell) {
		return cells.get(cell).made();
	}

	/** Row of the agency, or what {@link PostsView#agency} has for none. */
	int row(int cell) {
		return cells.get(cell).row();
	}

	int platform(int cell) {
		return cells.get(cell).platform();
	}

	int usage(int cell) {
		return cells.get(cell).usage();
	}

	boolean reply(int cell) {
		return cells.get(cell).reply();
	}

	boolean relay(int cell) {
		return cells.get(cell).relay();
	}

	Attributed how(int cell) {
		return base.how(cells.get(cell).source());
	}
}
