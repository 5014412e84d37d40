// SPDX-License-Identifier: EPL-2.0
package org.palier.corpus;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The state of the file of a corpus, as a text that differs after any change, by any program. It is made from the
 * headers of the file, one of which the database writes with each change that it takes over. The checksums that the
 * database keeps with each block are in it too. So are the size and the time of the file, so that a file of another day
 * in its place has another state.
 *
 * @param digest of all that
 * @param stamp  size and time of the file
 */
record FileState(String digest, String stamp) {

	/** Headers of the file and of the database before the first block. */
	private static final int HEADER = 4096;
	private static final int HEADERS = 3 * HEADER;
	/** A block, with its checksum in front. */
	private static final int BLOCK = 262_144;
	private static final int CHECKSUM = 8;
	/** Where the headers of the database say how large a block is. */
	private static final int SIZE_OF_BLOCK = 40;
	/** Where the file says what it is. */
	private static final int NAME = 8;

	/**
	 * Reads the state of a file that this process does not have open: closing it would give up the locks that the
	 * process has on it.
	 *
	 * @param least bytes below which nobody wants to know
	 * @return empty where it cannot be told: of a small file, one that is written otherwise, or one beside which a journal lies
	 */
	static Optional<FileState> of(Path file, long least) {
		try {
			if (!Files.exists(file) || Files.size(file) < Math.max(least, HEADERS)) {
				return Optional.empty();
			}
			try (FileChannel channel = FileChannel.open(file)) {
				return of(file, channel);
			}
		} catch (IOException unreadable) {
			return Optional.empty();
		}
	}

	private static Optional<FileState> of(Path file, FileChannel channel) throws IOException {
		String stamp = stampOf(file);
		ByteBuffer headers = bytes(channel, 0, HEADERS).order(ByteOrder.LITTLE_ENDIAN);
		boolean known = headers.get(NAME) == 'D' && headers.get(NAME + 1) == 'U' && headers.get(NAME + 2) == 'C' && headers.get(NAME + 3) == 'K';
		if (!known || !hasOurBlocks(headers, HEADER) || !hasOurBlocks(headers, 2 * HEADER)) {
			return Optional.empty();
		}
		MessageDigest digest = sha256();
		digest.update(headers.rewind());
		for (long at = HEADERS; at + CHECKSUM <= channel.size(); at += BLOCK) {
			digest.update(bytes(channel, at, CHECKSUM));
		}
		digest.update(stamp.getBytes(StandardCharsets.UTF_8));
		return Optional.of(new FileState(HexFormat.of().formatHex(digest.digest()), stamp)).filter(it -> it.isStillOf(file));
	}

	/**
	 * Whether the file is as it was, as far as one sees without opening it: for a process that has it open by now, so
	 * that nobody else writes.
	 */
	boolean isStillOf(Path file) {
		try {
			return stampOf(file).equals(stamp);
		} catch (IOException gone) {
			return false;
		}
	}

	/** Reads size and time. A journal beside the file is a change; an empty journal is none. */
	private static String stampOf(Path file) throws IOException {
		if (OpenFiles.hasJournal(file)) {
			throw new IOException("changes that are not taken over beside " + file);
		}
		return Files.size(file) + " " + Files.getLastModifiedTime(file);
	}

	/** A header that was never written says 0. */
	private static boolean hasOurBlocks(ByteBuffer headers, int header) {
		long said = headers.getLong(header + SIZE_OF_BLOCK);
		return said == BLOCK || said == 0;
	}

	private static ByteBuffer bytes(FileChannel channel, long from, int count) throws IOException {
		ByteBuffer bytes = ByteBuffer.allocate(count);
		while (bytes.hasRemaining()) {
			if (channel.read(bytes, from + bytes.position()) < 0) {
				throw new IOException("ends before " + (from + count));
			}
		}
		return bytes.flip();
	}

	/** A new SHA-256, which every Java has. */
	static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}
}
