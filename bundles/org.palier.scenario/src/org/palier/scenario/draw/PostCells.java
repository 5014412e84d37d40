// SPDX-License-Identifier: EPL-2.0
package org.palier.scenario.draw;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.palier.corpus.Attributed;
import org.palier.numbers.view.PostsView;

/**
 * The cells of the cube of posts with those that a scenario makes beside them, by rows of the frame. Changed only
 * while a scenario is made ready.
 */
final class PostCells {

	private final PostsView base;
	private final BitSet closed = new BitSet();
	private int size;
	/** For each cell that of the study which it shares date and way to the agency with. */
	private int[] source;
	/** For each cell that which it was made beside; itself for one of the study. */
	private int[] beside;
	private int[] row;
	private int[] platform;
	private int[] usage;
	private boolean[] reply;
	private boolean[] relay;

	PostCells(PostsView base) {
		this.base = base;
		size = base.cells();
		source = IntStream.range(0, size).toArray();
		beside = source.clone();
		row = IntStream.range(0, size).map(base::agency).toArray();
		platform = IntStream.range(0, size).map(base::platform).toArray();
		usage = IntStream.range(0, size).map(base::usage).toArray();
		reply = new boolean[size];
		relay = new boolean[size];
		for (int cell = 0; cell < size; cell++) {
			reply[cell] = base.isReply(cell);
			relay[cell] = base.isRelay(cell);
		}
	}

	/** Makes a cell beside another, without posts yet. @return its position */
	int make(int neighbour, int ofUsage, boolean replies, boolean relays) {
		if (size == source.length) {
			grow(Math.max(16, size + size / 2));
		}
		source[size] = source[neighbour];
		beside[size] = neighbour;
		row[size] = row[neighbour];
		platform[size] = platform[neighbour];
		usage[size] = ofUsage;
		reply[size] = replies;
		relay[size] = relays;
		return size++;
	}

	private void grow(int length) {
		source = Arrays.copyOf(source, length);
		beside = Arrays.copyOf(beside, length);
		row = Arrays.copyOf(row, length);
		platform = Arrays.copyOf(platform, length);
		usage = Arrays.copyOf(usage, length);
		reply = Arrays.copyOf(reply, length);
		relay = Arrays.copyOf(relay, length);
	}

	/** Gives the posts of one agency to another. */
	void move(int from, int into) {
		for (int cell = 0; cell < size; cell++) {
			row[cell] = row[cell] == from ? into : row[cell];
		}
	}

	/** Marks a platform as closed to all. */
	void close(int closing) {
		closed.set(closing);
	}

	boolean isClosed(int asked) {
		return closed.get(asked);
	}

	int size() {
		return size;
	}

	int[] where(IntPredicate chosen) {
		return IntStream.range(0, size).filter(chosen).toArray();
	}

	/** How many posts the study has in its cell, or in that which it was made from. */
	long posts(int cell) {
		return base.posts(source[cell]);
	}

	int source(int cell) {
		return source[cell];
	}

	boolean made(int cell) {
		return beside[cell] != cell;
	}

	/** The cell that it was made beside; itself when it is one of the study. */
	int beside(int cell) {
		return beside[cell];
	}

	/** Row of the agency, or what {@link PostsView#agency} has for none. */
	int row(int cell) {
		return row[cell];
	}

	int platform(int cell) {
		return platform[cell];
	}

	int usage(int cell) {
		return usage[cell];
	}

	boolean reply(int cell) {
		return reply[cell];
	}

	boolean relay(int cell) {
		return relay[cell];
	}

	Attributed how(int cell) {
		return base.how(source[cell]);
	}
}
