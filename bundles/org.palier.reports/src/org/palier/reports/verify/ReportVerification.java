// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.palier.coding.earlier.EarlierStudies;
import org.palier.ground.Progress;
import org.palier.ground.migration.IdMigrations;
import org.palier.ground.text.Bilingual;
import org.palier.model.Study;
import org.palier.numbers.view.StudyView;
import org.palier.reports.ReportTarget;
import org.palier.reports.StudyReport;
import org.palier.reports.choices.ReportChoices;
import org.palier.reports.choices.ReportPictures;
import org.palier.reports.content.ReportInputs;
import org.palier.reports.content.UnknownSectionException;
import org.palier.reports.template.ReportTemplate;
import org.palier.reports.words.ReportWords;
import org.palier.study.export.Exporters;
import org.palier.study.runs.CodingDigests;
import org.palier.study.runs.FactChange;
import org.palier.study.runs.FileDigest;
import org.palier.study.runs.PluginVersion;
import org.palier.study.runs.RunKinds;
import org.palier.study.runs.RunManifest;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.Workshop;

/**
 * Makes a report again from its manifest and compares: its inputs, its plug-ins, and every file byte for byte. The
 * files of the report are read and never changed. Immutable and thread-safe.
 */
public final class ReportVerification {

	/** The kind of difference from the manifest. */
	public enum Kind {
		/** A file that was read, the posts or the template. */
		INPUT,
		/** A statement of the study, e.g. an assumption of a scenario. It explains what changed in the file. */
		CONTENT,
		/** A coding of a post: its fields are not those that were written. */
		CODING,
		/** A post: it is not as the run left it that brought it. */
		POST,
		/** A run of the corpus: when it began, or a platform that counts for another by it, is not what it was. */
		RUN,
		/** A contribution, or the Java that ran it. */
		PLUGIN,
		/** The program. */
		PROGRAM,
		/** A choice, changed in the manifest since the run. */
		PARAMETER,
		/** A file made again: its bytes are others. */
		REMADE,
		/** A file that the run wrote, changed or gone since. */
		OUTPUT
	}

	/**
	 * One difference.
	 *
	 * @param name  what it is about
	 * @param was   digest or version of the manifest; empty where it had none
	 * @param is    digest or version now; empty where it is gone
	 * @param words in one sentence; empty where name and digests say all
	 */
	public record Difference(Kind kind, String name, String was, String is, Bilingual words) {

		/** One of which name and digests say all. */
		public Difference(Kind kind, String name, String was, String is) {
			this(kind, name, was, is, Bilingual.EMPTY);
		}
	}

	/**
	 * The result of a verification.
	 *
	 * @param outputs     files compared
	 * @param differences none when the report is the same
	 * @param growth      additions to the study since the report; filled in only where nothing else differs
	 */
	public record Outcome(int outputs, List<Difference> differences, List<Difference> growth) {

		/** Copies its lists. */
		public Outcome {
			differences = List.copyOf(differences);
			growth = List.copyOf(growth);
		}

		/** Makes the outcome of a study that did not grow. */
		public Outcome(int outputs, List<Difference> differences) {
			this(outputs, differences, List.of());
		}

		/** Returns this outcome with further differences before its own. */
		public Outcome with(List<Difference> others) {
			if (others.isEmpty()) {
				return this;
			}
			List<Difference> all = new ArrayList<>(growth);
			all.addAll(differences);
			all.addAll(others);
			return new Outcome(outputs, all);
		}
	}

	/** Facts that grow when somebody imports or looks again. */
	private static final Set<String> GROWING = Set.of("jurisdictions", "agencies", "presences", "accounts");

	private final StudyReport report;
	private final Exporters exporters;

	/** Verifies reports that no exporter of a plug-in took part in. */
	public ReportVerification(StudyReport report) {
		this(report, Exporters.NONE);
	}

	/**
	 * @param report    makes reports with what is installed now
	 * @param exporters those installed now
	 */
	public ReportVerification(StudyReport report, Exporters exporters) {
		this.report = report;
		this.exporters = exporters;
	}

	/** True for a manifest that can be repeated. */
	public static boolean isRepeatable(RunManifest manifest) {
		return (StudyReport.REPORT.isOf(manifest) || StudyReport.INDICATORS.isOf(manifest)) && manifest.parameters().containsKey("formats");
	}

	/** Verifies the report of a study whose posts nobody coded. */
	public Outcome verify(StudyFolder folder, RunManifest manifest, Study study, StudyView view, ReportTemplate template,
			ReportPictures pictures, Progress progress) throws IOException {
		return verify(folder, manifest, study, view, List.of(), template, pictures, progress);
	}

	/**
	 * Compares.
	 *
	 * @param codings  digests of the codings of its posts, see {@link CodingDigests#of}
	 * @param view     of this study, with its posts when it has any
	 * @param template the template that the manifest names
	 * @param pictures the view and the marks that the manifest names, see {@link ReportPictures#of}
	 * @throws UnknownSectionException  when the manifest names a section that the study no longer has
	 * @throws IllegalArgumentException when the manifest names a format that is none
	 */
	public Outcome verify(StudyFolder folder, RunManifest manifest, Study study, StudyView view, List<FileDigest> codings,
			ReportTemplate template, ReportPictures pictures, Progress progress) throws IOException {
		ReportChoices choices = ReportChoices.of(manifest.parameters(), template, exporters, pictures);
		try (var workshop = Workshop.temporary("palier-verify")) {
			RunManifest again = report.make(folder, manifest.id(), RunKinds.OF_PALIER.of(manifest), study, view,
					CodingDigests.comparable(manifest, codings), choices,
					new ReportTarget(workshop.folder(), manifest.parameters().getOrDefault("out", "report")), manifest.at(), known(manifest), progress)
					.manifest();
			return grown(manifest, again, compare(folder, manifest, again, exporters.migrations()), folder);
		}
	}

	/** The study of the report by its digest: later records have made another file of it, and are not looked at. */
	private static List<FileDigest> known(RunManifest manifest) {
		return manifest.inputs().stream().filter(it -> it.path().equals(StudyFolder.STUDY_FILE)).toList();
	}

	/**
	 * Describes a study that has another file by now. Where all files of the report are equal, and the study only has
	 * more of what imports and observations bring, it has grown, and the report is verified.
	 */
	private static Outcome grown(RunManifest manifest, RunManifest again, Outcome outcome, StudyFolder folder) throws IOException {
		FileDigest is = folder.digest(folder.file().path());
		Optional<FileDigest> was = known(manifest).stream().filter(it -> !it.sha256().equals(is.sha256())).findFirst();
		if (was.isEmpty()) {
			return outcome;
		}
		List<Difference> all = new ArrayList<>(List.of(new Difference(Kind.INPUT, is.path(), was.get().sha256(), is.sha256())));
		all.addAll(outcome.differences());
		Set<String> growing = FactChange.between(manifest.facts(), again.facts()).stream().filter(ReportVerification::isGrowth)
				.map(it -> it.fact().key()).collect(Collectors.toSet());
		boolean grown = outcome.differences().stream().allMatch(it -> it.kind() == Kind.CONTENT && growing.contains(it.name()));
		return grown ? new Outcome(outcome.outputs(), List.of(), all) : new Outcome(outcome.outputs(), all);
	}

	private static boolean isGrowth(FactChange change) {
		return switch (change.fact().kind()) {
		case COUNT -> GROWING.contains(change.fact().id());
		case RUN -> change.was().isEmpty();
		default -> false;
		};
	}

	/** Compares a run with the same made again elsewhere. @param again whose files end in the names of the first */
	public static Outcome compare(StudyFolder folder, RunManifest manifest, RunManifest again) throws IOException {
		return compare(folder, manifest, again, IdMigrations.NONE);
	}

	/**
	 * Compares two manifests of a run where contributions may have other names by now: a new name alone is no difference.
	 *
	 * @param migrations what ids have become
	 */
	public static Outcome compare(StudyFolder folder, RunManifest manifest, RunManifest again, IdMigrations migrations) throws IOException {
		List<Difference> differences = new ArrayList<>();
		if (!manifest.palier().equals(again.palier())) {
			differences.add(new Difference(Kind.PROGRAM, "palier", manifest.palier(), again.palier()));
		}
		compare(versions(manifest.plugins().stream().map(it -> current(it, again.plugins(), migrations)).toList()), versions(again.plugins()),
				Kind.PLUGIN, differences);
		compare(digests(CodingDigests.comparable(manifest, manifest.inputs())), digests(CodingDigests.comparable(manifest, again.inputs())),
				Kind.INPUT, differences);
		FactChange.between(manifest.facts(), again.facts()).forEach(it -> differences.add(new Difference(Kind.CONTENT, it.fact().key(),
				it.was(), it.is(), it.words())));
		outputs(folder, manifest, again, differences);
		return new Outcome(manifest.outputs().size(), differences);
	}

	/** Returns the present name of a plug-in, unless one with the old name still takes part. */
	private static PluginVersion current(PluginVersion then, List<PluginVersion> now, IdMigrations migrations) {
		return now.stream().anyMatch(it -> it.kind().equals(then.kind()) && it.id().equals(then.id())) ? then
				: new PluginVersion(migrations.current(then.kind(), then.id()), then.kind(), then.version(), then.bundle(), then.interpreter(),
						then.files());
	}

	private static Map<String, String> versions(List<PluginVersion> plugins) {
		Map<String, String> versions = new LinkedHashMap<>();
		for (PluginVersion it : plugins) {
			String part = it.kind() + " " + it.id() + " (" + it.bundle() + ")";
			versions.put(part, it.version());
			// For a program beside Palier, the files of it that differ.
			it.files().forEach(file -> versions.put(part + ", " + file.path(), file.sha256()));
			if (!it.interpreter().isEmpty()) {
				versions.put(part + ", interpreter", it.interpreter());
			}
		}
		return versions;
	}

	private static Map<String, String> digests(List<FileDigest> files) {
		Map<String, String> digests = new LinkedHashMap<>();
		files.forEach(it -> digests.put(it.path(), it.sha256()));
		return digests;
	}

	private static void compare(Map<String, String> were, Map<String, String> are, Kind kind, List<Difference> differences) {
		were.forEach((name, was) -> {
			String is = are.getOrDefault(name, "");
			if (!is.equals(was)) {
				differences.add(difference(kind, name, was, is));
			}
		});
		are.forEach((name, is) -> {
			if (!were.containsKey(name)) {
				differences.add(difference(kind, name, "", is));
			}
		});
	}

	private static Difference difference(Kind kind, String name, String was, String is) {
		if (name.startsWith(EarlierStudies.INPUT)) {
			return new Difference(kind, name, was, is,
					ReportWords.all().text(is.isEmpty() ? "verify.earlier.gone" : was.isEmpty() ? "verify.earlier.new"
					: "verify.earlier.changed", name.substring(EarlierStudies.INPUT.length())));
		}
		return name.startsWith(ReportInputs.PARAMETER)
				? new Difference(Kind.PARAMETER, name.substring(ReportInputs.PARAMETER.length()), was, is)
				: new Difference(kind, name, was, is);
	}

	/** A file made again is in another folder: the end of its name is the same. */
	private static void outputs(StudyFolder folder, RunManifest manifest, RunManifest again, List<Difference> differences)
			throws IOException {
		for (FileDigest output : manifest.outputs()) {
			String remade = again.outputs().stream()
					.filter(it -> output.path().equals(it.path()) || output.path().endsWith("/" + it.path()))
					.map(FileDigest::sha256).findFirst().orElse("");
			if (!remade.equals(output.sha256())) {
				differences.add(new Difference(Kind.REMADE, output.path(), output.sha256(), remade));
			}
			Path file = folder.path().resolve(output.path()).normalize();
			// Files written elsewhere are not looked for: the manifest does not say where they are.
			if (output.path().contains("/") && file.startsWith(folder.reports().normalize())) {
				String is = Files.exists(file) ? folder.digest(file).sha256() : "";
				if (!is.equals(output.sha256())) {
					differences.add(new Difference(Kind.OUTPUT, output.path(), output.sha256(), is));
				}
			}
		}
	}
}
