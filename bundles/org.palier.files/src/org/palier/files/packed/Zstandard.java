// SPDX-License-Identifier: EPL-2.0
package org.palier.files.packed;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.palier.files.UnreadableFileException;
import org.palier.ground.text.Wording;

import com.github.luben.zstd.ZstdInputStream;

/**
 * Files that are packed with Zstandard (RFC 8878). Java has no reader of its own, and the library brings one of the machine's: where there
 * is none, a person hears it.
 */
public final class Zstandard {

	private static final Wording WORDS = new Wording(Zstandard.class, "messages");
	private static final int[] SIGN = { 0x28, 0xb5, 0x2f, 0xfd };
	/** Logarithm of the bytes that are remembered: a file may ask for gigabytes. */
	private static final int WINDOW = 27;

	private Zstandard() {
	}

	/** True for the first bytes of such a file. */
	public static boolean begins(byte[] head) {
		for (int i = 0; i < SIGN.length; i++) {
			if (head.length <= i || (head[i] & 0xFF) != SIGN[i]) {
				return false;
			}
		}
		return true;
	}

	/**
	 * Unpacks a file while it is read; whoever reads limits it by {@link SizeLimit}.
	 *
	 * @throws UnreadableFileException where this machine cannot unpack such files
	 * @throws IOException             when reading fails, then or later; when it is damaged or cut off, or asks for more than 128 MB of memory
	 */
	public static InputStream open(Path file) throws IOException {
		InputStream packed = new BufferedInputStream(Files.newInputStream(file));
		try {
			return new ZstdInputStream(packed).setLongMax(WINDOW);
		} catch (UnsatisfiedLinkError | ExceptionInInitializerError | NoClassDefFoundError none) {
			packed.close();
			throw new UnreadableFileException(file, WORDS.text("no_zstandard", String.valueOf(file.getFileName())));
		}
	}
}
