// SPDX-License-Identifier: EPL-2.0
package org.palier.model.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of the content of a file, in lower-case hexadecimal. */
final class ContentDigest {

	private ContentDigest() {
	}

	static String of(byte[] content) {
		return HexFormat.of().formatHex(sha256().digest(content));
	}

	static String of(Path file) throws IOException {
		MessageDigest digest = sha256();
		byte[] part = new byte[1 << 16];
		try (InputStream content = Files.newInputStream(file)) {
			for (int read = content.read(part); read >= 0; read = content.read(part)) {
				digest.update(part, 0, read);
			}
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException("every Java machine has SHA-256", impossible);
		}
	}
}
