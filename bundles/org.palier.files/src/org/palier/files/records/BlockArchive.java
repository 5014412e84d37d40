// SPDX-License-Identifier: EPL-2.0
package org.palier.files.records;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

import org.palier.files.UnreadableFileException;
import org.palier.files.packed.Part;
import org.palier.ground.Progress;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.dataformat.cbor.CBORFactory;

/**
 * An archive of blocks that refer to each other by the digests of their bytes. Its format is CAR, version 1, with blocks in
 * DAG-CBOR and SHA-256, in which Bluesky gives the repository of an account. A block whose bytes do not have its digest is
 * refused, so that every block is read as it was written. Blocks are held in memory in their form in the file, 512 MB of
 * them at most. Immutable; thread-safe.
 *
 * @see <a href="https://ipld.io/specs/transport/car/carv1/">the specification of CAR</a>
 */
public final class BlockArchive {

	private static final byte[] ROOTS = "eroots".getBytes(StandardCharsets.US_ASCII);
	private static final int LONGEST_HEADER = 1 << 16;
	private static final long MOST = 512L << 20;
	/** CID, version 1, of DAG-CBOR or raw bytes, by 32 bytes of SHA-256. */
	private static final int ID_LENGTH = 36;
	private static final int DIGEST_AT = 4;
	private static final String LINK = "00";

	private final Path file;
	private final Map<String, byte[]> blocks;
	private final String root;

	private BlockArchive(Path file, Map<String, byte[]> blocks, String root) {
		this.file = file;
		this.blocks = blocks;
		this.root = root;
	}

	/** True when a file begins like one. @throws IOException when reading fails */
	public static boolean begins(Part part) throws IOException {
		try (InputStream in = part.open()) {
			byte[] head = in.readNBytes(DIGEST_AT + ROOTS.length);
			for (int at = 1; at + ROOTS.length <= head.length; at++) {
				if (Arrays.equals(head, at, at + ROOTS.length, ROOTS, 0, ROOTS.length)) {
					return true;
				}
			}
			return false;
		}
	}

	/**
	 * Reads all blocks.
	 *
	 * @param file as a sentence names it
	 * @throws UnreadableFileException when it is cut off, damaged, of another version, or too large
	 * @throws IOException             when reading fails
	 */
	public static BlockArchive read(Path file, Part part, Progress progress) throws IOException {
		try (InputStream in = new BufferedInputStream(part.open(), LONGEST_HEADER)) {
			JsonValue header = decoded(in.readNBytes((int) bounded(file, length(in), LONGEST_HEADER)));
			if (!header.text("version").equals("1") || header.text("roots.0").isEmpty()) {
				throw unreadable(file, "car.version", header.text("version"));
			}
			var blocks = new HashMap<String, byte[]>();
			long bytes = 0;
			for (long next = length(in); next >= 0; next = length(in)) {
				progress.checkCancelled();
				bytes += bounded(file, next, RecordFile.LONGEST);
				bounded(file, bytes, MOST);
				byte[] block = in.readNBytes((int) next);
				if (block.length < next) {
					throw unreadable(file, "car.cut");
				}
				check(file, block, blocks.size() + 1);
				blocks.put(LINK + HexFormat.of().formatHex(block, 0, ID_LENGTH), Arrays.copyOfRange(block, ID_LENGTH, block.length));
				progress.report(bytes, part.size());
			}
			return new BlockArchive(file, blocks, header.text("roots.0"));
		} catch (JacksonException | EOFException broken) {
			throw unreadable(file, "car.cut");
		}
	}

	/** Holds a block against the id that stands before it. */
	private static void check(Path file, byte[] block, int number) throws IOException {
		if (block.length < ID_LENGTH || block[0] != 1 || block[2] != 0x12 || block[3] != 32) {
			throw unreadable(file, "car.id", number);
		}
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			digest.update(block, ID_LENGTH, block.length - ID_LENGTH);
			if (!Arrays.equals(digest.digest(), 0, ID_LENGTH - DIGEST_AT, block, DIGEST_AT, ID_LENGTH)) {
				throw unreadable(file, "car.digest", number);
			}
		} catch (NoSuchAlgorithmException never) {
			throw new IllegalStateException("every Java has SHA-256", never);
		}
	}

	/** A length as LEB128; -1 at the end. */
	private static long length(InputStream in) throws IOException {
		long value = 0;
		for (int shift = 0; shift < Long.SIZE - 1; shift += 7) {
			int next = in.read();
			if (next < 0) {
				if (shift == 0) {
					return -1;
				}
				throw new EOFException();
			}
			value |= (next & 0x7FL) << shift;
			if (next < 0x80) {
				return value;
			}
		}
		return Long.MAX_VALUE;
	}

	private static long bounded(Path file, long length, long most) throws IOException {
		if (length < 0 || length > most) {
			throw unreadable(file, length < 0 ? "car.cut" : "car.large", most >> 10);
		}
		return length;
	}

	private static JsonValue decoded(byte[] block) throws IOException {
		try (JsonParser parser = new CBORFactory().createParser(block)) {
			parser.nextToken();
			return new JsonBuilding().value(parser);
		}
	}

	/** Link to the block that all others hang from. */
	public String root() {
		return root;
	}

	/**
	 * A block: links and bytes in it are hexadecimal digits.
	 *
	 * @param link as it stands in another block
	 * @return empty when the archive does not hold it
	 * @throws UnreadableFileException when it is no DAG-CBOR
	 */
	public Optional<JsonValue> block(String link) throws IOException {
		byte[] block = blocks.get(link);
		try {
			return block == null ? Optional.empty() : Optional.of(decoded(block));
		} catch (JacksonException | EOFException broken) {
			throw unreadable(file, "car.cbor", link);
		}
	}

	private static UnreadableFileException unreadable(Path file, String reason, Object... arguments) {
		Object[] all = new Object[arguments.length + 1];
		all[0] = String.valueOf(file.getFileName());
		System.arraycopy(arguments, 0, all, 1, arguments.length);
		return new UnreadableFileException(file, RecordFile.WORDS.text(reason, all));
	}
}
