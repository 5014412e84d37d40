// SPDX-License-Identifier: EPL-2.0
package org.palier.files.packed;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.jspecify.annotations.Nullable;
import org.palier.files.FileContent;
import org.palier.files.UnreadableFileException;
import org.palier.ground.text.Wording;

/**
 * A file that may be an archive (zip, tar, gz, zst, tar.gz, tar.zst), as parts. All parts are read from the archive, and
 * nothing is written to disk: an archive may name persons, and a program that is killed could not delete what it wrote. When
 * a tar is packed as a whole, its small parts are held in memory; for a larger part the archive is read from its begin each
 * time. Names within an archive never become paths on the disk. One thread uses it.
 */
public final class PackedFile implements Closeable {

	private static final Wording WORDS = new Wording(PackedFile.class, "messages");
	private static final Pattern ENDING = Pattern.compile("\\.(?:gz|zst|zstd)$", Pattern.CASE_INSENSITIVE);

	/** An archive of an account may hold every picture that it ever showed. */
	private static final int MOST_FILES = 1 << 20;
	private static final int MOST_WANTED = 10_000;
	private static final long MOST_PASSED = 1L << 40;
	/** The most bytes of one part held in memory, and of all parts. */
	private static final int SMALL = 4 << 20;
	private static final int MOST_HELD = 32 << 20;

	private final Path file;
	private final List<Part> parts = new ArrayList<>();
	private @Nullable ZipFile zip;
	private boolean tarred;

	private PackedFile(Path file) {
		this.file = file;
	}

	/**
	 * Opens a file.
	 *
	 * @param wanted which parts of an archive are, by name; a file that is no archive is always
	 * @throws UnreadableFileException when it is damaged, locked, or unpacks to more than anybody would send
	 * @throws IOException             when reading fails
	 */
	public static PackedFile open(Path file, Predicate<String> wanted) throws IOException {
		var packed = new PackedFile(file);
		boolean opened = false;
		try {
			packed.find(wanted);
			opened = true;
			return packed;
		} finally {
			if (!opened) {
				packed.close();
			}
		}
	}

	private void find(Predicate<String> wanted) throws IOException {
		FileContent content = FileContent.of(file);
		if (content == FileContent.MISSING || content == FileContent.FOLDER || content == FileContent.SPECIAL || content == FileContent.DENIED
				|| content == FileContent.EMPTY) {
			throw new UnreadableFileException(file, content.said(file));
		}
		try {
			byte[] head;
			try (InputStream in = Files.newInputStream(file)) {
				head = in.readNBytes(512);
			}
			if (head.length > 3 && head[0] == 'P' && head[1] == 'K') {
				openZip(wanted);
			} else if (isStream(head)) {
				openStream(wanted);
			} else if (TarStream.begins(head)) {
				openTar(wanted, 0);
			} else {
				parts.add(new Part(name(), Files.size(file), () -> Files.newInputStream(file)));
			}
		} catch (IOException broken) {
			throw said(broken);
		}
	}

	private void openZip(Predicate<String> wanted) throws IOException {
		var archive = new ZipFile(file.toFile());
		zip = archive;
		if (archive.size() > MOST_FILES) {
			throw new UnreadableFileException(file, WORDS.text("many_files", name(), archive.size(), MOST_FILES));
		}
		long packed = Files.size(file);
		for (ZipEntry each : archive.stream().filter(it -> !it.isDirectory() && !isBeside(it.getName()) && wanted.test(it.getName())).toList()) {
			add(new Part(each.getName(), each.getSize(),
					() -> new SizeLimit(archive.getInputStream(each), Math.min(packed, each.getCompressedSize()))));
		}
	}

	private void openStream(Predicate<String> wanted) throws IOException {
		byte[] head;
		try (InputStream in = unpacked()) {
			head = in.readNBytes(512);
		}
		if (TarStream.begins(head)) {
			openTar(wanted, Files.size(file));
			return;
		}
		String inner = ENDING.matcher(name()).replaceFirst("");
		parts.add(new Part(inner, Files.size(file), () -> new SizeLimit(unpacked(), Files.size(file), MOST_PASSED)));
	}

	private InputStream unpacked() throws IOException {
		byte[] head;
		try (InputStream in = Files.newInputStream(file)) {
			head = in.readNBytes(4);
		}
		return Zstandard.begins(head) ? Zstandard.open(file) : new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file)));
	}

	/** @param packed bytes of a tar that is packed as a whole; 0 for a bare one */
	private void openTar(Predicate<String> wanted, long packed) throws IOException {
		tarred = true;
		long held = 0;
		try (var tar = new TarStream(tarBytes(packed))) {
			for (int seen = 1; tar.next(); seen++) {
				if (seen > MOST_FILES) {
					throw new UnreadableFileException(file, WORDS.text("many_files", name(), seen, MOST_FILES));
				}
				if (isBeside(tar.name()) || !wanted.test(tar.name())) {
					continue;
				}
				long begin = tar.begin();
				if (packed > 0 && tar.size() <= Math.min(SMALL, MOST_HELD - held)) {
					byte[] bytes = new SizeLimit(tar, tar.size()).readAllBytes();
					held += bytes.length;
					add(new Part(tar.name(), bytes.length, () -> new ByteArrayInputStream(bytes)));
				} else {
					add(new Part(tar.name(), tar.size(), () -> inTar(begin, packed)));
				}
			}
		}
	}

	private InputStream tarBytes(long packed) throws IOException {
		return packed > 0 ? new SizeLimit(unpacked(), packed, MOST_PASSED) : new BufferedInputStream(Files.newInputStream(file));
	}

	/** A part of a tar. @param begin where it begins with what is said of it */
	private InputStream inTar(long begin, long packed) throws IOException {
		InputStream bytes = tarBytes(packed);
		boolean found = false;
		try {
			bytes.skipNBytes(begin);
			var tar = new TarStream(bytes);
			found = tar.next();
			if (!found) {
				throw new EOFException();
			}
			return new SizeLimit(tar, tar.size());
		} finally {
			if (!found) {
				bytes.close();
			}
		}
	}

	private void add(Part part) throws UnreadableFileException {
		if (parts.size() >= MOST_WANTED) {
			throw new UnreadableFileException(file, WORDS.text("many_files", name(), parts.size() + 1, MOST_WANTED));
		}
		parts.add(part);
	}

	/** One stream of bytes, packed as a whole. */
	private static boolean isStream(byte[] head) {
		return Zstandard.begins(head) || head.length > 2 && (head[0] & 0xFF) == 0x1f && (head[1] & 0xFF) == 0x8b;
	}

	/** Whether an operating system added the entry. */
	private static boolean isBeside(String name) {
		return name.startsWith("__MACOSX/") || name.matches("(?:.*[/\\\\])?\\._[^/\\\\]*");
	}

	/** The parts that were wanted, in the order of the archive; none when it holds none of them. */
	public List<Part> parts() {
		return List.copyOf(parts);
	}

	/** True when it is one file, packed or not, and no archive of several. */
	public boolean isAlone() {
		return zip == null && !tarred;
	}

	/** The sentence for what went wrong while a part was read. @return what is to be thrown */
	public IOException said(IOException problem) {
		if (problem instanceof SizeLimit.TooLargeException) {
			return new UnreadableFileException(file, WORDS.text("bomb", name()));
		}
		boolean cut = problem instanceof ZipException || problem instanceof EOFException
				|| !(problem instanceof UnreadableFileException) && !isPlain();
		return cut ? new UnreadableFileException(file, WORDS.text("broken", name())) : problem;
	}

	private boolean isPlain() {
		try (InputStream in = Files.newInputStream(file)) {
			byte[] head = in.readNBytes(512);
			return !(isStream(head) || TarStream.begins(head) || head.length > 3 && head[0] == 'P' && head[1] == 'K');
		} catch (IOException gone) {
			return true;
		}
	}

	private String name() {
		return String.valueOf(file.getFileName());
	}

	@Override
	public void close() throws IOException {
		ZipFile archive = zip;
		if (archive != null) {
			archive.close();
		}
	}
}
