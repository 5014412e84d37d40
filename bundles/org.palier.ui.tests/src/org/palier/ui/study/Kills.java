// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.study;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.palier.model.Agency;
import org.palier.model.Jurisdiction;
import org.palier.model.PalierFactory;
import org.palier.model.Platform;
import org.palier.model.Presence;
import org.palier.model.Study;
import org.palier.model.file.ReadStudy;
import org.palier.model.file.StudyFile;

/** Kills processes that edit a study, at any moment, and counts how much of their work can be taken over. */
public final class Kills {

	private final String classPath;
	private final Path folder;

	/**
	 * What one kill took away.
	 * @param edits made
	 * @param kept of them
	 * @param seconds from the first that is lost to the kill; 0 when none is
	 */
	record Loss(int edits, int kept, double seconds, long slowest) {
	}

	private record Made(int number, long at, long micros) {
	}

	/** @param classPath of this class and what it needs @param folder for logs */
	Kills(String classPath, Path folder) {
		this.classPath = classPath;
		this.folder = folder;
	}

	/** @param arguments a folder to work in, and how many kills: half of them on a study of 300 agencies, half on one of 20,000 */
	public static void main(String[] arguments) throws Exception {
		Path folder = Files.createDirectories(Path.of(arguments[0]));
		List<Path> studies = List.of(study(folder.resolve("300"), 300), study(folder.resolve("20000"), 20_000));
		var kills = new Kills(System.getProperty("java.class.path"), folder);
		int count = Integer.parseInt(arguments[1]);
		double worst = 0;
		int edits = 0;
		for (int i = 0; i < count; i++) {
			Path study = studies.get(i % 2);
			Loss loss = kills.kill(study, i);
			worst = Math.max(worst, loss.seconds);
			edits += loss.edits;
			System.out.printf("kill %d on %s: %d edits, %d taken over, %.3f s of work lost, slowest edit kept in %d µs%n", i + 1,
					study.getFileName(), loss.edits, loss.kept, loss.seconds, loss.slowest);
		}
		System.out.printf("%d kills, %d edits, most lost at once: %.3f s%n", count, edits, worst);
	}

	/** A study of so many agencies with six cells each. */
	static Path study(Path folder, int agencies) throws IOException {
		PalierFactory factory = PalierFactory.eINSTANCE;
		Study study = factory.createStudy();
		study.setId("s");
		for (int i = 0; i < 6; i++) {
			Platform platform = factory.createPlatform();
			platform.setId("platform-" + i);
			study.getPlatforms().add(platform);
		}
		Jurisdiction jurisdiction = factory.createJurisdiction();
		jurisdiction.setId("j");
		study.getJurisdictions().add(jurisdiction);
		for (int i = 0; i < agencies; i++) {
			Agency agency = factory.createAgency();
			agency.setId("agency-" + i);
			for (Platform platform : study.getPlatforms()) {
				Presence presence = factory.createPresence();
				presence.setPlatform(platform);
				agency.getPresences().add(presence);
			}
			jurisdiction.getAgencies().add(agency);
		}
		new StudyFile(folder.resolve("study.palier")).save(study);
		return folder;
	}

	/**
	 * Starts an editor on a study, kills it and takes its edits over.
	 *
	 * @throws IllegalStateException when something else is taken over than was edited
	 */
	Loss kill(Path study, int seed) throws IOException, InterruptedException {
		Path logs = folder.resolve("logs-" + seed);
		Process editor = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m",
				"-XX:TieredStopAtLevel=1", "-cp", classPath, KilledEditor.class.getName(), study.toString(), logs.toString(), String.valueOf(seed))
				.redirectError(ProcessBuilder.Redirect.INHERIT).start();
		var made = new ArrayList<Made>();
		long killed;
		try (BufferedReader said = editor.inputReader()) {
			made.add(made(said.readLine()));
			TimeUnit.MILLISECONDS.sleep(new Random(seed).nextInt(3000));
			killed = System.currentTimeMillis();
			// Not the process itself, which would close what the editor has still said.
			editor.toHandle().destroyForcibly();
			editor.waitFor();
			// The last line may have been cut off.
			said.lines().filter(it -> it.matches("edit \\d+ \\d+ \\d+")).map(Kills::made).forEach(made::add);
		}
		return loss(study, logs, made, killed);
	}

	private static Made made(String line) {
		String[] words = line.split(" ");
		return new Made(Integer.parseInt(words[1]), Long.parseLong(words[2]), Long.parseLong(words[3]));
	}

	private static Loss loss(Path study, Path logs, List<Made> made, long killed) throws IOException {
		var file = new StudyFile(study.resolve("study.palier"));
		ReadStudy read = file.read();
		var journal = new StudyJournal(logs, failure -> {
			throw new IllegalStateException(failure);
		});
		List<LeftEdits> left = journal.left(file.path(), read.sha256());
		journal.close();
		int kept = left.isEmpty() ? 0 : left.getFirst().log().steps();
		Study expected = read.study();
		for (int i = 1; i <= kept; i++) {
			KilledEditor.edit(expected, i).run();
		}
		if (kept > 0 && !sizes(left.getFirst().made().study()).equals(sizes(expected))) {
			throw new IllegalStateException("Something else was taken over than was edited: " + logs);
		}
		double lost = made.stream().filter(it -> it.number > kept).mapToLong(it -> killed - it.at).max().orElse(0) / 1000.0;
		return new Loss(made.size(), Math.min(kept, made.size()), lost, made.stream().skip(1).mapToLong(Made::micros).max().orElse(0));
	}

	private static List<Integer> sizes(Study study) {
		return study.getJurisdictions().getFirst().getAgencies().stream()
				.map(it -> it.getSize() == null ? Integer.valueOf(-1) : it.getSize()).toList();
	}
}
