// SPDX-License-Identifier: EPL-2.0
package org.palier.coding.handout;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.palier.core.imports.UnreadableFileException;
import org.palier.files.packed.PackedFile;
import org.palier.files.packed.Part;
import org.palier.files.packed.SizeLimit;

/**
 * A file for one coder, ending in {@value #ENDING}: a zip of what was given, which never changes, and of what the coder said since. It is
 * written beside and then put in its place, so that a process that is killed leaves the codes of before or of after.
 *
 * @since 0.2.0
 */
public final class PackageFile {

	/** How its name ends. */
	public static final String ENDING = ".palier-set";

	private static final String GIVEN = "given.json.gz";
	private static final String CODES = "codes.jsonl";
	private static final String BESIDE = ".part";

	private final Path path;
	/** Packed, as it lies in the file: it is copied with each save, and not packed again. */
	private final byte[] packed;
	private final String digest;
	private final GivenPart given;

	private PackageFile(Path path, byte[] packed, byte[] plain, GivenPart given) {
		this.path = path;
		this.packed = packed;
		this.digest = GivenPart.digest(plain);
		this.given = given;
	}

	/** Makes a file without codes; one that lies there is replaced only once the new one is whole. */
	static PackageFile make(Path path, GivenPart given) throws IOException {
		byte[] plain = given.bytes();
		var packed = new ByteArrayOutputStream();
		try (var out = new GZIPOutputStream(packed)) {
			out.write(plain);
		}
		var made = new PackageFile(path, packed.toByteArray(), plain, given);
		made.save(List.of());
		return made;
	}

	/** A file with what it holds. */
	public record Content(PackageFile file, List<GivenCode> codes) {
		/** Copies its list. */
		public Content {
			codes = List.copyOf(codes);
		}
	}

	/**
	 * Reads a file.
	 *
	 * @throws PackageException        when it is no package, is cut off or holds what no package holds
	 * @throws UnreadableFileException when it is no file, or unpacks to more than anybody would send
	 */
	public static Content read(Path path) throws IOException {
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
				List<GivenCode> codes = GivenCode.read(bytes(zip, CODES));
				return new Content(new PackageFile(path, packed, plain, new GivenJson().read(plain)), codes);
			} catch (PackageException | UnreadableFileException said) {
				throw said;
			} catch (SizeLimit.TooLargeException bomb) {
				throw zip.said(bomb);
			} catch (IOException | RuntimeException broken) {
				throw HandoutWords.refused("package.broken", path.getFileName());
			}
		}
	}

	private static byte[] bytes(PackedFile zip, String name) throws IOException {
		Part part = zip.parts().stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
		try (InputStream in = part.open()) {
			return in.readAllBytes();
		}
	}

	/** Writes what the coder said by now, durably. */
	void save(List<GivenCode> codes) throws IOException {
		Path target = path.toAbsolutePath();
		Path beside = target.resolveSibling(target.getFileName() + BESIDE);
		try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
			var zip = new ZipOutputStream(Channels.newOutputStream(channel));
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
			zip.write(GivenCode.bytes(codes));
			zip.closeEntry();
			zip.finish();
			channel.force(true);
		}
		Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

	/** Where it lies. */
	public Path path() {
		return path;
	}

	/** What was given. */
	public GivenPart given() {
		return given;
	}

	/** SHA-256 of what was given, in hexadecimal digits. */
	public String digest() {
		return Objects.requireNonNull(digest);
	}
}
