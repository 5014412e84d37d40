// SPDX-License-Identifier: EPL-2.0
package org.palier.detection.pages;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

import org.palier.ground.Progress;

/**
 * Pages that somebody saved: a folder with all below it, or one file. HTML, MHTML, WARC, and ZIP of these. A file that
 * cannot be read is reported by name, and the others are read.
 */
public final class SavedPages {

	/** Files that pages need and that are none; files with other endings are looked at. */
	private static final Set<String> NOT_PAGES = Set.of("css", "js", "mjs", "json", "map", "png", "jpg", "jpeg", "gif", "svg", "webp",
			"avif", "ico",
			"bmp", "woff", "woff2", "ttf", "eot", "otf", "pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "mp3", "mp4", "webm", "csv", "tsv",
			"txt", "md", "xml", "rss", "atom", "rdf", "log", "cdx", "cdxj", "palier", "properties", "yaml", "yml");
	private static final Set<String> PAGES = Set.of("html", "htm", "xhtml", "mht", "mhtml", "warc", "zip");
	/** Browsers put what a saved page needs into a folder of its name. */
	private static final Pattern PARTS_OF_PAGE = Pattern.compile(".*(_files|_fichiers|-filer|-dateien|_archivos|\\.resources)");

	private final PageLimits limits;

	/** Reads within the usual limits. */
	public SavedPages() {
		this(PageLimits.USUAL);
	}

	/** @param limits of what is read */
	public SavedPages(PageLimits limits) {
		this.limits = limits;
	}

	/**
	 * Reads all pages of a folder or file, in the order of their names.
	 *
	 * @throws IOException when the folder cannot be listed
	 */
	public void read(Path place, PageSink sink, Progress progress) throws IOException {
		if (!Files.isDirectory(place)) {
			file(place, place.getFileName().toString(), true, sink, progress);
			return;
		}
		List<Path> files;
		try (Stream<Path> all = Files.walk(place)) {
			files = all.filter(Files::isRegularFile).filter(it -> isOfItsOwn(place.relativize(it))).sorted().toList();
		}
		for (int i = 0; i < files.size(); i++) {
			progress.checkCancelled();
			progress.report(i, files.size());
			file(files.get(i), place.relativize(files.get(i)).toString().replace('\\', '/'), false, sink, progress);
		}
	}

	/** Hidden files and parts of another page are no pages. */
	private static boolean isOfItsOwn(Path relative) {
		for (Path part : relative) {
			if (part.toString().startsWith(".") || part.toString().startsWith("__MACOSX")) {
				return false;
			}
		}
		Path folder = relative.getParent();
		return folder == null || Stream.iterate(folder, it -> it != null, Path::getParent)
				.noneMatch(it -> PARTS_OF_PAGE.matcher(it.getFileName().toString()).matches());
	}

	private void file(Path file, String name, boolean asked, PageSink sink, Progress progress) throws IOException {
		String ending = ending(name);
		if (!asked && NOT_PAGES.contains(ending)) {
			return;
		}
		try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
			if (ending.equals("zip")) {
				zip(in, name, sink, progress);
			} else if (ending.equals("warc")) {
				new WarcPages(name, limits).read(in, sink, progress);
			} else {
				one(in, name, asked || PAGES.contains(ending), sink);
			}
		} catch (ZipException broken) {
			sink.unreadable(name, PageBytes.WORDS.text("zip_broken"));
		} catch (IOException unreadable) {
			sink.unreadable(name, PageBytes.WORDS.text("unreadable", String.valueOf(unreadable.getMessage())));
		}
	}

	private static String ending(String name) {
		String plain = name.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
		String file = plain.substring(plain.lastIndexOf('/') + 1);
		int dot = file.lastIndexOf('.');
		return dot < 0 ? "" : file.substring(dot + 1);
	}

	/** @param told true when it must be a page, and is said to be unreadable otherwise */
	private void one(InputStream in, String name, boolean told, PageSink sink) throws IOException {
		try {
			byte[] bytes = PageBytes.all(in, limits.pageBytes());
			if (MhtmlPage.is(bytes)) {
				sink.page(new MhtmlPage(name, bytes).read());
			} else if (told || PageBytes.looksLikePage(bytes)) {
				if (Set.of("mht", "mhtml").contains(ending(name)) && !PageBytes.looksLikePage(bytes)) {
					throw new UnreadablePageException(PageBytes.WORDS.text("mhtml_no_message"));
				}
				PageBytes.requireText(bytes);
				sink.page(new SavedPage(name, Optional.empty(), bytes, Optional.empty()));
			}
		} catch (UnreadablePageException unreadable) {
			if (told) {
				sink.unreadable(name, unreadable.reason());
			}
		}
	}

	private void zip(InputStream in, String name, PageSink sink, Progress progress) throws IOException {
		long unpacked = 0;
		int entries = 0;
		try (var zip = new ZipInputStream(in)) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				progress.checkCancelled();
				entries++;
				if (entries > limits.entries() || unpacked > limits.archiveBytes()) {
					sink.unreadable(name, PageBytes.WORDS.text("archive_too_large", limits.entries(), limits.archiveBytes() / 1_000_000));
					return;
				}
				entry(zip, entry, name, sink, progress);
				// A skipped entry is unpacked too, because a zip bomb may hide among the pictures.
				unpacked += rest(zip, limits.archiveBytes() - unpacked) + Math.max(0, entry.getCompressedSize());
			}
		}
		if (entries == 0) {
			sink.unreadable(name, PageBytes.WORDS.text("zip_broken"));
		}
	}

	private void entry(ZipInputStream zip, ZipEntry entry, String name, PageSink sink, Progress progress) throws IOException {
		String inner = name + '/' + entry.getName();
		String ending = ending(entry.getName());
		if (entry.isDirectory() || NOT_PAGES.contains(ending) || !isOfItsOwn(Path.of(safe(entry.getName())))) {
			return;
		}
		if (ending.equals("zip")) {
			sink.unreadable(inner, PageBytes.WORDS.text("archive_in_archive"));
		} else if (ending.equals("warc")) {
			new WarcPages(inner, limits).read(new FilterInputStream(zip) {
				@Override
				public void close() {
					// the archive goes on
				}
			}, sink, progress);
		} else {
			one(zip, inner, PAGES.contains(ending), sink);
		}
	}

	/** Reads on to the end of an entry, or to a number of bytes. @return how many there were */
	private static long rest(ZipInputStream zip, long most) throws IOException {
		var buffer = new byte[65_536];
		long all = 0;
		int read = zip.read(buffer);
		while (read >= 0 && all <= most) {
			all += read;
			read = zip.read(buffer);
		}
		return all;
	}

	private static String safe(String entry) {
		return entry.replaceAll("[\\\\:*?\"<>|\\x00-\\x1f]", "_").replaceFirst("^/+", "");
	}
}
