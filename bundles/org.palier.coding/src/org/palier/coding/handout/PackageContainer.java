// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.handout;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.palier.files.UnreadableFileException;
import org.palier.files.packed.PackedFile;
import org.palier.files.packed.Part;
import org.palier.files.packed.SizeLimit;
import org.palier.model.file.WholeFile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * The file that one coder gets, whatever is coded in it. It is a zip of two parts: what was given, JSON that has its kind
 * and never changes, and what the coder said since. The file is written beside and then put in its place: a process that is
 * killed leaves the codes of before or of after.
 */
public final class PackageContainer {

	/** The kind of a package of posts. */
	public static final String POSTS = "palier-set";
	/** The kind of a package of interviews. */
	public static final String INTERVIEWS = "palier-interviews";

	private static final String GIVEN = "given.json.gz";
	private static final String CODES = "codes.jsonl";

	private final Path path;
	/** Packed, as it lies in the file: it is copied with each save, and not packed again. */
	private final byte[] packed;
	private final String digest;

	private PackageContainer(Path path, byte[] packed, byte[] plain) {
		this.path = path;
		this.packed = packed;
		this.digest = GivenPart.digest(plain);
	}

	/** Makes a file without codes; one that lies there is replaced only once the new one is whole. @param given JSON */
	public static PackageContainer make(Path path, byte[] given) throws IOException {
		var packed = new ByteArrayOutputStream();
		try (var out = new GZIPOutputStream(packed)) {
			out.write(given);
		}
		var made = new PackageContainer(path, packed.toByteArray(), given);
		made.save(new byte[0]);
		return made;
	}

	/** Understands the two parts of a file. @param <T> what they make */
	@FunctionalInterface
	public interface Understanding<T> {
		/** @param given JSON @param codes what the coder said @throws RuntimeException when they are no such parts */
		T of(PackageContainer file, byte[] given, byte[] codes) throws IOException;
	}

	/**
	 * Reads a file.
	 *
	 * @throws PackageException        when it is no package, is cut off or holds what no package holds
	 * @throws UnreadableFileException when it is no file, or unpacks to more than anybody would send
	 */
	public static <T> T read(Path path, Understanding<T> understanding) throws IOException {
		try (PackedFile zip = PackedFile.open(path, name -> name.equals(GIVEN) || name.equals(CODES))) {
			if (zip.isAlone() || zip.parts().size() != 2) {
				throw HandoutWords.refused("package.none", path.getFileName());
			}
			try {
				byte[] packed = bytes(zip, GIVEN);
				byte[] plain;
				try (InputStream in = new SizeLimit(new GZIPInputStream(new ByteArrayInputStream(packed)), packed.length)) {
					plain = in.readAllBytes();
				}
				return understanding.of(new PackageContainer(path, packed, plain), plain, bytes(zip, CODES));
			} catch (PackageException | UnreadableFileException said) {
				throw said;
			} catch (SizeLimit.TooLargeException bomb) {
				throw zip.said(bomb);
			} catch (IOException | RuntimeException broken) {
				throw HandoutWords.refused("package.broken", path.getFileName());
			}
		}
	}

	/** The kind of things that a file gives its coder, as the file has it. @throws IOException as {@link #read} */
	public static String kind(Path path) throws IOException {
		return read(path, (file, given, codes) -> {
			JsonNode root = new ObjectMapper().readTree(given);
			return root.required("kind").asText();
		});
	}

	private static byte[] bytes(PackedFile zip, String name) throws IOException {
		Part part = zip.parts().stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
		try (InputStream in = part.open()) {
			return in.readAllBytes();
		}
	}

	/** Writes what the coder said by now, durably. */
	public void save(byte[] codes) throws IOException {
		new WholeFile(path).write(out -> {
			var zip = new ZipOutputStream(out);
			var stored = new ZipEntry(GIVEN);
			stored.setMethod(ZipEntry.STORED);
			stored.setSize(packed.length);
			var crc = new CRC32();
			crc.update(packed);
			stored.setCrc(crc.getValue());
			zip.putNextEntry(stored);
			zip.write(packed);
			zip.closeEntry();
			zip.putNextEntry(new ZipEntry(CODES));
			zip.write(codes);
			zip.closeEntry();
			zip.finish();
		});
	}

	/** The path of the file. */
	public Path path() {
		return path;
	}

	/** SHA-256 of what was given, in hexadecimal digits. */
	public String digest() {
		return digest;
	}
}
