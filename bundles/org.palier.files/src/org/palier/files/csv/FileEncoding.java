// SPDX-License-Identifier: EPL-2.0
package org.palier.files.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

import org.palier.files.FileContent;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;

/**
 * Finds the encoding of a file. A byte order mark decides first. The file is UTF-8 if it has at least ten readable
 * characters beyond ASCII for every byte sequence that is not UTF-8, because a few bad bytes prove nothing. Otherwise ICU's
 * guess for the part around the first such byte decides. Without a sure guess it is windows-1252, or Mac Roman if
 * windows-1252 does not have some byte.
 */
final class FileEncoding {

	private static final int CHUNK = 1 << 16;
	private static final long READABLE_PER_BAD = 10;
	private static final Charset WINDOWS_LATIN = Charset.forName("windows-1252");
	private static final Charset MAC_ROMAN = Charset.forName("x-MacRoman");
	private static final Set<Integer> NOT_IN_WINDOWS_LATIN = Set.of(0x81, 0x8D, 0x8F, 0x90, 0x9D);
	private static final byte NOT_IN_WINDOWS_LATIN_TO = (byte) 0x9E;

	/**
	 * The encoding found in the bytes of a file.
	 *
	 * @param charset the encoding; empty when the file is not text
	 * @param mark length of the byte order mark
	 */
	record DetectedEncoding(Optional<Charset> charset, int mark) {
	}

	private FileEncoding() {
	}

	/** Looks at the whole file, without keeping it. */
	static DetectedEncoding of(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			byte[] head = in.readNBytes(CHUNK);
			Charset marked = FileContent.marked(head);
			if (marked != null) {
				return new DetectedEncoding(Optional.of(marked), marked.equals(StandardCharsets.UTF_8) ? 3 : 2);
			}
			return new DetectedEncoding(unmarked(head, in), 0);
		}
	}

	private static Optional<Charset> unmarked(byte[] head, InputStream rest) throws IOException {
		var utf8 = new Utf8Count();
		byte[] chunk = head;
		byte[] suspect = null;
		boolean windows = true;
		while (chunk.length > 0) {
			if (FileContent.holdsNul(chunk)) {
				return Optional.empty();
			}
			utf8.add(chunk, chunk.length < CHUNK);
			suspect = suspect == null && utf8.bad() > 0 ? chunk : suspect;
			windows = windows && isWindowsLatin(chunk);
			chunk = rest.readNBytes(CHUNK);
		}
		utf8.add(new byte[0], true);
		if (utf8.good() >= READABLE_PER_BAD * utf8.bad()) {
			return Optional.of(StandardCharsets.UTF_8);
		}
		Charset guess = guess(suspect == null ? head : suspect);
		return Optional.of(guess.equals(WINDOWS_LATIN) && !windows ? MAC_ROMAN : guess);
	}

	private static boolean isWindowsLatin(byte[] bytes) {
		for (byte each : bytes) {
			if (each < NOT_IN_WINDOWS_LATIN_TO && NOT_IN_WINDOWS_LATIN.contains(each & 0xFF)) {
				return false;
			}
		}
		return true;
	}

	private static Charset guess(byte[] sample) {
		CharsetMatch best = new CharsetDetector().setText(sample).detect();
		// Text that is called ISO-8859-1 is windows-1252 in practice (WHATWG Encoding); short samples give no sure guess.
		return best == null || best.getConfidence() < 15 || best.getName().equals("ISO-8859-1") || !Charset.isSupported(best.getName())
				? WINDOWS_LATIN : Charset.forName(best.getName());
	}
}
