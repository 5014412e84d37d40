// SPDX-License-Identifier: EPL-2.0
package org.palier.reports;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;

/**
 * Files made in a hidden place and then put into their place all together or not at all. The files that they replace
 * are set aside until the delivery is kept, and come back when it is not. Used by one thread, once.
 */
final class Delivery implements ReportDestination {

	private record Move(Path from, Path to) {

		void done() throws IOException {
			Files.createDirectories(to.getParent());
			Files.move(from, to);
		}

		void undone() throws IOException {
			Files.move(to, from);
		}
	}

	private final Path made;
	private final Path place;
	private final Path aside;
	private final boolean replaces;
	private final Deque<Move> moves = new ArrayDeque<>();
	private boolean kept;

	/**
	 * Nothing delivered yet.
	 *
	 * @param made     folder in which the files were made
	 * @param place    folder where they go
	 * @param replaces whether a file that is there is replaced; else it is the end of the delivery
	 */
	Delivery(Path made, Path place, boolean replaces) {
		this.made = made;
		this.place = place;
		this.aside = made.resolve(".replaced");
		this.replaces = replaces;
	}

	/**
	 * Puts files into their place.
	 *
	 * @return where they lie now, in the order given
	 * @throws TakenPlaceException        when files are there that are not to be replaced
	 * @throws FileAlreadyExistsException when two of them have one name
	 * @throws DirectoryNotEmptyException when a folder has the name of one
	 */
	@Override
	public List<Path> deliver(List<Path> files) throws IOException {
		List<Path> delivered = new ArrayList<>();
		var names = new HashSet<Path>();
		for (Path file : files) {
			Path name = made.relativize(file);
			if (!names.add(name)) {
				throw new FileAlreadyExistsException(place.resolve(name).toString());
			}
		}
		List<Path> taken = replaces ? List.of()
				: names.stream().map(place::resolve).filter(it -> Files.exists(it, LinkOption.NOFOLLOW_LINKS)).sorted().toList();
		if (!taken.isEmpty()) {
			throw new TakenPlaceException(taken);
		}
		for (Path name : files.stream().map(made::relativize).toList()) {
			Path target = place.resolve(name);
			if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
				throw new DirectoryNotEmptyException(target.toString());
			}
			if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
				move(new Move(target, aside.resolve(name)));
			}
			move(new Move(made.resolve(name), target));
			delivered.add(target);
		}
		return delivered;
	}

	private void move(Move move) throws IOException {
		move.done();
		moves.push(move);
	}

	/** From now on they stay, and what they replaced is gone with the folder in which they were made. */
	@Override
	public void keep() {
		kept = true;
	}

	/** Unless they are kept, brings back what lay there before. @throws IOException when some of it could not be brought back */
	@Override
	public void close() throws IOException {
		while (!kept && !moves.isEmpty()) {
			moves.pop().undone();
		}
	}
}
