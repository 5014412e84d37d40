// SPDX-License-Identifier: EPL-2.0
package org.palier.study.runs;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file as it was read or written.
 *
 * @param path   as given, or relative to the study folder for files inside it, with slashes
 * @param bytes  length
 * @param sha256 lower-case hexadecimal
 */
public record FileDigest(String path, long bytes, String sha256) {

	/** Reads the file once. @param name how the manifest names it */
	public static FileDigest of(Path file, String name) throws IOException {
		MessageDigest digest = newDigest();
		try (InputStream content = new DigestInputStream(Files.newInputStream(file), digest)) {
			long bytes = content.transferTo(OutputStream.nullOutputStream());
			return new FileDigest(name, bytes, HexFormat.of().formatHex(digest.digest()));
		}
	}

	/** Computes the digest of content without a file of its own. @param name how the manifest names it */
	public static FileDigest of(byte[] content, String name) {
		return new FileDigest(name, content.length, HexFormat.of().formatHex(newDigest().digest(content)));
	}

	private static MessageDigest newDigest() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException everyJavaHasIt) {
			throw new IllegalStateException(everyJavaHasIt);
		}
	}
}
