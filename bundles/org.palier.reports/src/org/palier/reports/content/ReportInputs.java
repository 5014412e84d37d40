// SPDX-License-Identifier: EPL-2.0
package org.palier.reports.content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.palier.analysis.Analysis;
import org.palier.ground.text.Bilingual;
import org.palier.model.Run;
import org.palier.model.Study;
import org.palier.numbers.view.EarlierStudy;
import org.palier.numbers.view.PlacedPosts;
import org.palier.numbers.view.PostsView;
import org.palier.numbers.view.StudyView;
import org.palier.reports.choices.ReportChoices;
import org.palier.study.history.LookBack;
import org.palier.study.runs.FileDigest;
import org.palier.study.runs.Import;
import org.palier.study.runs.PluginVersion;
import org.palier.study.runs.RunManifest;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyRuns;

/** All inputs of the files of a report or of a command, each with its digest, so that later changes can be named. */
public final class ReportInputs {

	/** Begins the name of a choice among the inputs. */
	public static final String PARAMETER = "parameter:";
	/** Begins the name of a template among the inputs. */
	public static final String TEMPLATE = "template:";
	/** The posts as they are counted: the file of the corpus itself changes with every opening. */
	static final String COUNTS = StudyFolder.CORPUS_FILE + " (counts)";

	private final Analysis analysis;
	private final StudyFolder folder;
	private final Study study;

	public ReportInputs(Analysis analysis, StudyFolder folder, Study study) {
		this.analysis = analysis;
		this.folder = folder;
		this.study = study;
	}

	/** The contributions, and the Java that ran them: compression differs from one to the other. */
	public List<PluginVersion> plugins(List<PluginVersion> contributions) {
		List<PluginVersion> plugins = new ArrayList<>(contributions);
		plugins.add(new PluginVersion("java", "runtime", Runtime.version().toString(), System.getProperty("java.vendor", "")));
		return plugins;
	}

	public List<FileDigest> digests(StudyView view, List<FileDigest> codings, ReportChoices choices, String stem) throws IOException {
		List<FileDigest> digests = new ArrayList<>(read(folder, study, view));
		digests.addAll(codings);
		view.earlier().filter(EarlierStudy.OpenedStudy.class::isInstance).map(EarlierStudy.OpenedStudy.class::cast)
				.ifPresent(it -> digests.addAll(it.read()));
		digests.add(digest(TEMPLATE + choices.template().id(), choices.editions().isEmpty() ? choices.template().fingerprint()
				: choices.template().fingerprint() + choices.template().paged().fingerprint()));
		digests.addAll(parameters(choices.parameters(stem)));
		return digests;
	}

	/** The study, the manifests of the runs that count, and the posts as they are counted. @param view of this study */
	public static List<FileDigest> read(StudyFolder folder, Study study, StudyView view) throws IOException {
		List<FileDigest> digests = new ArrayList<>();
		digests.add(folder.digest(folder.file().path()));
		Set<String> known = StudyRuns.known(study, view.lookBack());
		for (Run run : study.getRuns()) {
			Path manifest = folder.runs().resolve(run.getId() + ".json");
			if (known.contains(run.getId()) && Files.exists(manifest)) {
				digests.add(folder.digest(manifest));
			}
		}
		if (!view.posts().isEmpty()) {
			digests.add(digest(COUNTS, counts(view)));
		}
		return digests;
	}

	/** Choices by name. */
	public static List<FileDigest> parameters(Map<String, String> choices) {
		return choices.entrySet().stream().map(it -> digest(PARAMETER + it.getKey(), it.getValue())).toList();
	}

	static FileDigest digest(String name, String text) {
		return FileDigest.of(text.getBytes(StandardCharsets.UTF_8), name);
	}

	/** Writes the data that reports read from the posts, one line a cell, in an order of its own. */
	private static String counts(StudyView view) {
		PostsView posts = view.posts();
		List<PlacedPosts> placed = view.theories().stream().map(posts::placed).toList();
		List<PlacedPosts> byUsage = placed.stream().filter(it -> it.posts() == posts).toList();
		List<String> lines = new ArrayList<>();
		// There may be a hundred thousand of them.
		var line = new StringBuilder();
		for (int i = 0; i < posts.cells(); i++) {
			line.setLength(0);
			line.append(posts.agency(i)).append(' ').append(posts.how(i).name()).append(' ').append(posts.platform(i)).append(' ')
					.append(posts.month(i)).append(' ')
					.append(posts.usage(i)).append(' ').append(posts.codedBy(i).name()).append(' ').append(posts.isReply(i)).append(' ')
					.append(posts.isRelay(i)).append(' ')
					.append(posts.posts(i)).append(' ');
			for (int theory = 0; theory < byUsage.size(); theory++) {
				line.append(theory == 0 ? "" : " ").append(byUsage.get(theory).category(i));
			}
			lines.add(line.toString());
		}
		placed.stream().filter(it -> it.posts() != posts).forEach(it -> {
			for (int cell = 0; cell < it.posts().cells(); cell++) {
				lines.add(it.theory().id() + " " + it.posts().agency(cell) + " " + it.posts().how(cell) + " " + it.posts().platform(cell) + " "
						+ it.posts().month(cell) + " " + it.codedBy(cell) + " " + it.posts().posts(cell) + " " + it.category(cell));
			}
		});
		posts.answersByAgency().forEach(it -> lines.add("agency " + it));
		posts.answersByJurisdiction().forEach(it -> lines.add("jurisdiction " + it));
		posts.answersTogether().forEach(it -> lines.add("together " + it));
		posts.weeks().forEach(it -> lines.add(it.toString()));
		posts.relayed().forEach(it -> lines.add(it.toString()));
		return lines.stream().sorted().collect(Collectors.joining("\n"));
	}

	/** The imports of the study that count, as their manifests tell. @param from those made later are left out */
	public List<ImportSummary> imports(LookBack from) throws IOException {
		List<ImportSummary> summaries = new ArrayList<>();
		Set<String> known = StudyRuns.known(study, from);
		for (Run run : study.getRuns()) {
			RunManifest manifest = folder.manifestOf(run.getId()).orElse(null);
			if (known.contains(run.getId()) && manifest != null && new Import().isOf(manifest)) {
				summaries.add(summary(manifest));
			}
		}
		return summaries;
	}

	private ImportSummary summary(RunManifest manifest) {
		String kind = manifest.parameters().getOrDefault("kind", "");
		Bilingual name = analysis.importer(kind).map(it -> it.name()).orElse(Bilingual.same(kind));
		String rejected = manifest.outputs().stream().map(FileDigest::path).filter(it -> it.endsWith("-rejected.csv"))
				.findFirst().orElse("");
		long read = manifest.counts().getOrDefault("read", 0L);
		long left = manifest.counts().getOrDefault("rejected", 0L);
		// Rows read and not left out: an import of codings counts what it took in other words.
		return new ImportSummary(name, manifest.inputs().get(0).path(), read, read - left, left, rejected,
				manifest.remarks());
	}
}
