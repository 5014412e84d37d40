// SPDX-License-Identifier: EPL-2.0
package org.palier.files.table;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.palier.files.UnreadableFileException;
import org.palier.files.packed.SizeLimit;
import org.palier.files.packed.Zstandard;
import org.tukaani.xz.XZInputStream;

/** The files within an archive, unpacked into a folder of their own, which goes when it is closed, or once its process is gone. */
final class UnpackedFile implements Closeable {

	private static final int MOST_FILES = 64;
	private static final byte[] GZIP = { 0x1f, (byte) 0x8b };
	private static final byte[] XZ = { (byte) 0xfd, '7', 'z', 'X', 'Z', 0 };
	private static final byte[] ZSTANDARD = { 0x28, (byte) 0xb5, 0x2f, (byte) 0xfd };
	/** A dictionary may ask for gigabytes. */
	private static final int XZ_KILOBYTES = 128 << 10;

	private final Path folder;
	private final List<Path> files = new ArrayList<>();

	/** @throws UnreadableFileException when it is no gz, xz, zst or zip, is locked or damaged, or unpacks to more than anybody would send */
	UnpackedFile(Path file) throws IOException {
		this.folder = Files.createTempDirectory("palier-table-" + ProcessHandle.current().pid() + "-");
		String name = String.valueOf(file.getFileName());
		boolean done = false;
		try {
			if (begins(file, GZIP)) {
				unpack(name, ".gz", new SizeLimit(new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file))), Files.size(file)));
			} else if (begins(file, XZ)) {
				unpack(name, ".xz", new SizeLimit(new XZInputStream(new BufferedInputStream(Files.newInputStream(file)), XZ_KILOBYTES),
						Files.size(file)));
			} else if (begins(file, ZSTANDARD)) {
				unpack(name, name.toLowerCase(Locale.ROOT).endsWith(".zstd") ? ".zstd" : ".zst", new SizeLimit(Zstandard.open(file), Files.size(file)));
			} else {
				unpackZip(file);
			}
			done = true;
		} catch (SizeLimit.TooLargeException bomb) {
			throw new UnreadableFileException(file, TableFile.WORDS.text("bomb", name));
		} catch (IOException broken) {
			throw broken instanceof UnreadableFileException said ? said
					: new UnreadableFileException(file, TableFile.WORDS.text("broken_archive", name));
		} finally {
			if (!done) {
				close();
			}
		}
		if (files.isEmpty()) {
			close();
			throw new UnreadableFileException(file, TableFile.WORDS.text("empty_archive", name));
		}
	}

	private static boolean begins(Path file, byte[] sign) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return Arrays.equals(in.readNBytes(sign.length), sign);
		}
	}

	private void unpack(String name, String ending, InputStream limited) throws IOException {
		try (limited) {
			copy(limited, name.toLowerCase(Locale.ROOT).endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name + ".txt");
		}
	}

	private void unpackZip(Path file) throws IOException {
		try (var archive = new ZipFile(file.toFile())) {
			long packed = Files.size(file);
			List<? extends ZipEntry> entries = archive.stream().filter(it -> !it.isDirectory() && !isBeside(it.getName())).toList();
			if (entries.size() > MOST_FILES) {
				throw new UnreadableFileException(file,
						TableFile.WORDS.text("many_files", String.valueOf(file.getFileName()), entries.size(), MOST_FILES));
			}
			for (ZipEntry each : entries) {
				try (var in = new SizeLimit(archive.getInputStream(each), Math.min(packed, each.getCompressedSize()))) {
					// Names within an archive may lead anywhere: only their last part counts.
					copy(in, each.getName().replaceAll(".*[/\\\\]", ""));
				}
			}
		}
	}

	/** Whether an operating system added the entry. */
	private static boolean isBeside(String name) {
		return name.startsWith("__MACOSX/") || name.matches("(?:.*[/\\\\])?\\.[^/\\\\]*")
				|| name.matches("(?:.*[/\\\\])?(?i:thumbs\\.db|desktop\\.ini)");
	}

	private void copy(InputStream in, String name) throws IOException {
		Path place = Files.createDirectory(folder.resolve(Integer.toString(files.size())));
		Path target = place.resolve(name.isEmpty() || name.length() > 200 ? "table.txt" : name);
		Files.copy(in, target);
		files.add(target);
	}

	/** The files, in the order of the archive. */
	List<Path> files() {
		return files;
	}

	@Override
	public void close() throws IOException {
		try (Stream<Path> all = Files.walk(folder)) {
			for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
				Files.deleteIfExists(each);
			}
		}
	}
}
