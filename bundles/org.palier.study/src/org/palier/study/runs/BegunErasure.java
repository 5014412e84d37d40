// SPDX-License-Identifier: EPL-2.0
package org.palier.study.runs;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * An erasure that has begun and not ended: a file beside the manifests says so, from before anything is erased until
 * everything is. Its first line names the process that works at it; the rest of the file is the erasure's.
 *
 * @param file that says so
 * @param run  id of the erasure
 */
public record BegunErasure(Path file, String run) {

	/** The ending of such file names, after the id of the run. */
	public static final String ENDING = ".erasing.txt";

	/** The one that a run begins, or began. */
	public static BegunErasure of(StudyFolder folder, String run) {
		return new BegunErasure(folder.runs().resolve(run + ENDING), run);
	}

	/** The first line of its file when this process works at it. */
	public static String firstLine() {
		return WorkingProcess.here().text();
	}

	/** All of a study, the oldest first. @throws IOException when the folder of manifests cannot be read */
	public static List<BegunErasure> all(StudyFolder folder) throws IOException {
		List<BegunErasure> begun = new ArrayList<>();
		if (Files.isDirectory(folder.runs())) {
			try (DirectoryStream<Path> files = Files.newDirectoryStream(folder.runs(), "[!.]*" + ENDING)) {
				for (Path file : files) {
					String name = String.valueOf(file.getFileName());
					begun.add(new BegunErasure(file, name.substring(0, name.length() - ENDING.length())));
				}
			}
		}
		begun.sort((one, other) -> one.run.compareTo(other.run));
		return List.copyOf(begun);
	}

	/** Those at which nobody works any more: they were cut off. @throws IOException when one cannot be read */
	public static List<BegunErasure> cutOff(StudyFolder folder) throws IOException {
		return left(folder, false);
	}

	/** Those at which no other process works: they were cut off, or this process began them. @throws IOException when one cannot be read */
	public static List<BegunErasure> notElsewhere(StudyFolder folder) throws IOException {
		return left(folder, true);
	}

	private static List<BegunErasure> left(StudyFolder folder, boolean withOurs) throws IOException {
		List<BegunErasure> left = new ArrayList<>();
		for (BegunErasure each : all(folder)) {
			if (each.isLeft(withOurs)) {
				left.add(each);
			}
		}
		return List.copyOf(left);
	}

	private boolean isLeft(boolean withOurs) throws IOException {
		try (BufferedReader lines = Files.newBufferedReader(file)) {
			String process = lines.readLine();
			var worked = Files.getLastModifiedTime(file).toInstant();
			// A file that names no process is damaged: nobody works at it.
			return process == null || withOurs && firstLine().equals(process)
					|| WorkingProcess.of(process).map(it -> it.isDead(worked)).orElse(true);
		} catch (NoSuchFileException ended) {
			return false;
		}
	}
}
