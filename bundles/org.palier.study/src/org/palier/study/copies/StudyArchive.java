// SPDX-License-Identifier: EPL-2.0
package org.palier.study.copies;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.palier.ground.Progress;
import org.palier.model.Study;
import org.palier.model.file.StudyFile;
import org.palier.model.file.WholeFile;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyLock;
import org.palier.study.runs.StudyWriting;
import org.palier.study.runs.Workshop;

/**
 * A study as one file, to be sent or put away: a ZIP of its folder, which any program for archives opens too.
 *
 * @param path of the file
 */
public record StudyArchive(Path path) {

	/** Ending of its name. */
	public static final String ENDING = ".palier-study";

	private static final int PIECE = 1 << 16;
	/** More than that no study has; each costs memory before it is looked at. */
	private static final int MOST = 500_000;

	/** True for a file that has the name of one. */
	public static boolean isNamedSo(Path file) {
		return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(ENDING);
	}

	/**
	 * Writes the study as it is saved. Nobody writes it meanwhile.
	 *
	 * @throws CopyException when another program holds the posts, there is no room, or the file would lie in the study
	 * @throws IOException   when it cannot be written; a file of that name is as it was before
	 */
	public void write(StudyCopy study, Progress progress) throws IOException {
		Path file = path.toAbsolutePath().normalize();
		StudyFolder from = study.from();
		if (file.startsWith(from.path().toAbsolutePath().normalize())) {
			throw CopyException.within(file, from.path());
		}
		var files = new StudyFiles(from, study.backups());
		try (var lock = StudyLock.acquire(from.path(), "Palier", StudyWriting.PATIENCE, progress);
				var workshop = Workshop.in(StudyCopy.parent(file), "archive")) {
			List<Path> others = files.others();
			long size = files.size(others);
			Path posts = workshop.folder().resolve(StudyFolder.CORPUS_FILE);
			if (!study.corpus().copyTo(posts)) {
				throw CopyException.held(from.path());
			}
			new WholeFile(file).write(out -> {
				// Not closed: whoever gave the stream closes it.
				var zip = new ZipOutputStream(out);
				long done = add(zip, StudyFolder.STUDY_FILE, from.file().path(), 0, size, progress);
				if (Files.exists(posts)) {
					done = add(zip, StudyFolder.CORPUS_FILE, posts, done, size, progress);
				}
				for (Path each : others) {
					done = add(zip, each.toString().replace('\\', '/'), from.path().resolve(each), done, size, progress);
				}
				zip.finish();
			});
		}
	}

	private static long add(ZipOutputStream zip, String name, Path file, long before, long size, Progress progress) throws IOException {
		var entry = new ZipEntry(name);
		entry.setLastModifiedTime(Files.getLastModifiedTime(file));
		zip.putNextEntry(entry);
		long done = before;
		try (InputStream in = Files.newInputStream(file)) {
			var piece = new byte[PIECE];
			for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
				progress.checkCancelled();
				progress.report(done, size);
				zip.write(piece, 0, read);
				done += read;
			}
		}
		zip.closeEntry();
		return done;
	}

	/** The study in it, without its posts and interviews. @throws CopyException when there is none */
	public Study study() throws IOException {
		try (var workshop = Workshop.temporary("archive"); ZipFile zip = open()) {
			Path file = workshop.folder().resolve(StudyFolder.STUDY_FILE);
			try (InputStream in = zip.getInputStream(entries(zip).getFirst())) {
				Files.copy(in, file);
			}
			return new StudyFile(file).load();
		} catch (ZipException damaged) {
			throw CopyException.damaged(path);
		}
	}

	/**
	 * Unpacks it into a folder of its own.
	 *
	 * @param place a folder that is not there, or is empty
	 * @return the study that is there now
	 * @throws CopyException when it is no study, is damaged, something lies there, or there is no room; nothing is left
	 */
	public StudyFolder unpack(Path place, Progress progress) throws IOException {
		Path target = place.toAbsolutePath().normalize();
		Optional<CopyException> refusal = StudyCopy.refusal(target);
		if (refusal.isPresent()) {
			throw refusal.get();
		}
		try (ZipFile zip = open()) {
			List<ZipEntry> entries = entries(zip);
			long size = entries.stream().mapToLong(ZipEntry::getSize).sum();
			try (var workshop = Workshop.in(StudyCopy.parent(target), "unpacked")) {
				StudyCopy.checkRoom(workshop.folder(), size);
				Path made = Files.createDirectory(workshop.folder().resolve("study"));
				long done = 0;
				for (ZipEntry each : entries) {
					progress.checkCancelled();
					progress.report(done, size);
					done += unpack(zip, each, made);
				}
				// A study that cannot be read is told before it lies there.
				new StudyFolder(made).file().load();
				StudyCopy.give(made, target);
			}
		} catch (ZipException damaged) {
			throw CopyException.damaged(path);
		}
		return new StudyFolder(target);
	}

	/** Never more than was announced: what is packed small may be without end. */
	private long unpack(ZipFile zip, ZipEntry entry, Path made) throws IOException {
		Path file = made.resolve(entry.getName()).normalize();
		Files.createDirectories(file.getParent());
		long done = 0;
		try (InputStream in = zip.getInputStream(entry); var out = Files.newOutputStream(file)) {
			var piece = new byte[PIECE];
			for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
				done += read;
				if (done > entry.getSize()) {
					throw CopyException.damaged(path);
				}
				out.write(piece, 0, read);
			}
		}
		if (done != entry.getSize()) {
			throw CopyException.damaged(path);
		}
		return done;
	}

	private ZipFile open() throws IOException {
		try {
			return new ZipFile(path.toFile());
		} catch (ZipException noZip) {
			throw CopyException.none(path);
		}
	}

	/** Its files, that of the study first. */
	private List<ZipEntry> entries(ZipFile zip) throws CopyException {
		ZipEntry study = zip.getEntry(StudyFolder.STUDY_FILE);
		if (study == null) {
			throw CopyException.none(path);
		}
		List<ZipEntry> entries = new ArrayList<>(List.of(study));
		if (zip.size() > MOST) {
			throw CopyException.damaged(path);
		}
		zip.stream().filter(it -> !it.isDirectory() && !it.getName().equals(study.getName())).forEach(entries::add);
		for (ZipEntry each : entries) {
			if (each.getSize() < 0 || !isWithin(each.getName())) {
				throw CopyException.damaged(path);
			}
		}
		return entries;
	}

	/** A name that leads out of the folder would write over files of a person. */
	private static boolean isWithin(String name) {
		try {
			Path root = Path.of("study").toAbsolutePath();
			Path there = root.resolve(name).normalize();
			return !name.isBlank() && !name.startsWith("/") && name.indexOf('\\') < 0 && there.startsWith(root) && !there.equals(root);
		} catch (InvalidPathException noName) {
			return false;
		}
	}
}
