// SPDX-License-Identifier: EPL-2.0
package org.palier.reports;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.palier.reports.choices.Edition;
import org.palier.reports.choices.ReportChoices;
import org.palier.reports.choices.ReportFormat;
import org.palier.study.export.Exporter;
import org.palier.study.runs.RunManifest;
import org.palier.study.runs.StudyFolder;

/**
 * The paths of the files of a report: {@code FOLDER/STEM.html}, {@code .pdf}, {@code .docx} and {@code .xlsx}, and tables and figures in
 * {@code FOLDER/STEM-files}.
 *
 * @param folder  absolute; where each report has a folder of its own, the folder in which that one is made
 * @param stem    of all files
 * @param placing treatment of existing files
 */
public record ReportTarget(Path folder, String stem, Placing placing) {

	/** The treatment of existing files where a report is written. */
	public enum Placing {
		/** Nothing can be there: the report gets a new folder, named by its day and language, with a number where that name is taken. */
		OWN_FOLDER,
		/** It is kept, and the report is refused. */
		KEPT,
		/** It is replaced where it has the name of a file of the report. */
		REPLACED
	}

	private static final String WORD = "report-";

	/** Replaces what is there. */
	public ReportTarget(Path folder, String stem) {
		this(folder, stem, Placing.REPLACED);
	}

	/** Endings of the formats that are one file: a name with such an ending is that of a file. */
	public static final List<String> FILE_ENDINGS = List.of("html", "pdf", "docx", "xlsx");

	/** A new folder for a report among those of others. @param reports e.g. {@code reports/} of the study */
	public static ReportTarget ownFolder(Path reports, Locale locale, boolean redacted) {
		return new ReportTarget(reports.toAbsolutePath().normalize(), stem(locale, redacted), Placing.OWN_FOLDER);
	}

	/**
	 * Reads a path that a person gave: it is the report itself where it has the ending of one, otherwise the folder of
	 * its files. Existing files are kept.
	 */
	public static ReportTarget of(Path out, Locale locale, boolean redacted) {
		Path absolute = out.toAbsolutePath().normalize();
		String name = String.valueOf(absolute.getFileName());
		int dot = name.lastIndexOf('.');
		if (dot > 0 && FILE_ENDINGS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT)) && absolute.getParent() != null) {
			return new ReportTarget(absolute.getParent(), name.substring(0, dot), Placing.KEPT);
		}
		return new ReportTarget(absolute, stem(locale, redacted), Placing.KEPT);
	}

	/** An edition without personal data must not lie among files of one with them. */
	private static String stem(Locale locale, boolean redacted) {
		return WORD + locale.getLanguage() + (redacted ? "-redacted" : "");
	}

	/** Returns this place with existing files of this name to be replaced. */
	public ReportTarget replacing() {
		return new ReportTarget(folder, stem, Placing.REPLACED);
	}

	/**
	 * Returns where a report is now, with its own folder where it got one.
	 *
	 * @param study    of the report
	 * @param manifest of the report, with at least one file
	 */
	public ReportTarget delivered(StudyFolder study, RunManifest manifest) {
		if (placing != Placing.OWN_FOLDER) {
			return this;
		}
		Path first = folder.relativize(base(study).resolve(manifest.outputs().getFirst().path()));
		return new ReportTarget(folder.resolve(first.getName(0)), stem, Placing.KEPT);
	}

	/**
	 * Name of a file of the report in its manifest: relative to the study where it is in it, else to the folder, so
	 * that it names no machine's folders.
	 */
	String name(StudyFolder study, Path file) {
		return base(study).relativize(file).toString().replace('\\', '/');
	}

	/** A file of the report by its name in the manifest. */
	public Path file(StudyFolder study, String name) {
		return base(study).resolve(name);
	}

	private Path base(StudyFolder study) {
		Path its = study.path().toAbsolutePath().normalize();
		return folder.startsWith(its) ? its : folder;
	}

	/** Name of an own folder. @param number from 1, which is not said */
	String folderName(LocalDate day, int number) {
		String what = stem.startsWith(WORD) ? stem.substring(WORD.length()) : stem;
		return day + " " + what.replace('-', ' ') + (number == 1 ? "" : " (" + number + ")");
	}

	/**
	 * Refuses a report that would replace existing files and folders, as far as their names are known before it is
	 * made. Empty unless existing files are kept.
	 */
	public Optional<TakenPlaceException> refusal(ReportChoices choices) {
		List<Path> names = new ArrayList<>();
		if (choices.editions().isEmpty()) {
			choices.formats().forEach(it -> names.add(it == ReportFormat.DATA || it == ReportFormat.SVG ? files() : file(it)));
		}
		for (Edition edition : choices.editions()) {
			Arrays.stream(ReportFormat.values()).filter(choices::writes).forEach(it -> names.add(edition(edition, it.id())));
			names.add(edition(edition, "pptx"));
			names.add(edition(edition));
		}
		if (choices.editions().contains(Edition.DATA)) {
			names.addAll(List.of(file(ReportFormat.XLSX), files()));
		}
		choices.exporters().forEach(it -> names.add(file(it, choices)));
		List<Path> taken = names.stream().filter(it -> Files.exists(it, LinkOption.NOFOLLOW_LINKS) && !isEmpty(it)).sorted().distinct().toList();
		return placing != Placing.KEPT || taken.isEmpty() ? Optional.empty() : Optional.of(new TakenPlaceException(taken));
	}

	private static boolean isEmpty(Path folder) {
		String[] there = folder.toFile().list();
		return there != null && there.length == 0;
	}

	/** The file of a format that is one file. */
	public Path file(ReportFormat format) {
		return folder.resolve(stem + "." + format.id());
	}

	/** The file of an exporter; named after it too where another file of the report has its ending. */
	public Path file(Exporter exporter, ReportChoices choices) {
		boolean taken = FILE_ENDINGS.contains(exporter.extension()) || choices.exporters().stream()
				.anyMatch(it -> it.extension().equals(exporter.extension()) && !it.id().equals(exporter.id()));
		return folder.resolve(stem + (taken ? "." + exporter.id() : "") + "." + exporter.extension());
	}

	/** A file of an edition. @param ending without a dot */
	public Path edition(Edition edition, String ending) {
		return folder.resolve(stem + "-" + edition.id() + "." + ending);
	}

	/** The folder of an edition that is many files. */
	public Path edition(Edition edition) {
		return folder.resolve(stem + "-" + edition.id());
	}

	/** The folder of tables and figures. */
	public Path files() {
		return folder.resolve(stem + "-files");
	}
}
