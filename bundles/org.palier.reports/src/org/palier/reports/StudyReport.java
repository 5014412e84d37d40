// SPDX-License-Identifier: EPL-2.0
package org.palier.reports;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.palier.core.Analysis;
import org.palier.core.StudyFolder;
import org.palier.core.census.StudyView;
import org.palier.core.census.TheoryView;
import org.palier.core.indicators.PyramidProfile;
import org.palier.core.layout.FontMetrics;
import org.palier.core.layout.Palette;
import org.palier.core.layout.PyramidComposer;
import org.palier.core.layout.PyramidLayout;
import org.palier.core.layout.PyramidOptions;
import org.palier.core.runs.FileDigest;
import org.palier.core.runs.PluginVersion;
import org.palier.core.runs.RunManifest;
import org.palier.core.table.Table;
import org.palier.core.text.Bilingual;
import org.palier.core.text.Typography;
import org.palier.model.Run;
import org.palier.model.Study;

/**
 * A study as saved, turned into files: one HTML report and, in a folder beside it, each table as CSV and each
 * pyramid as SVG; and the manifest of the run. Needs no display. Immutable and thread-safe.
 */
public final class StudyReport {

	private final Analysis analysis;
	private final List<PluginVersion> plugins;
	private final String version;

	/**
	 * @param analysis what to count with
	 * @param plugins  who contributes the indicators, for the manifest
	 * @param version  version of the program
	 */
	public StudyReport(Analysis analysis, List<PluginVersion> plugins, String version) {
		this.analysis = analysis;
		this.plugins = List.copyOf(plugins);
		this.version = version;
	}

	/**
	 * Writes all files and the manifest; files that are there are replaced.
	 *
	 * @param study  as it is in the folder's file: the manifest names that file as input
	 * @param view   of this study, with its posts when it has any
	 * @param locale French or English
	 * @param html   the report; its folder is made when missing
	 * @param now    time of the run
	 * @return the manifest, whose outputs are the files written, the report first
	 */
	public RunManifest write(StudyFolder folder, Study study, StudyView view, Locale locale, Path html, Instant now)
			throws IOException {
		List<Table> tables = analysis.tables(view);
		Map<String, PyramidLayout> pyramids = pyramids(view, locale);
		RunManifest manifest = manifest(folder, locale, html, now, List.of());
		var content = new ReportContent(locale, view, Bilingual.of(study.getDescription()), tables, List.copyOf(pyramids.values()),
				imports(folder, study), manifest);
		Files.createDirectories(html.toAbsolutePath().getParent());
		Files.writeString(html, new HtmlReport().render(content));
		List<Path> written = new ArrayList<>(List.of(html));
		Path beside = html.resolveSibling(stem(html) + "-files");
		Files.createDirectories(beside);
		for (Table table : tables) {
			Path file = beside.resolve(table.id() + ".csv");
			try (Writer writer = Files.newBufferedWriter(file)) {
				new TableCsv(locale).write(table, writer);
			}
			written.add(file);
		}
		for (Map.Entry<String, PyramidLayout> pyramid : pyramids.entrySet()) {
			Path file = beside.resolve(pyramid.getKey() + ".svg");
			Files.writeString(file, SvgPainter.standalone().paint(pyramid.getValue(), locale));
			written.add(file);
		}
		RunManifest whole = manifest(folder, locale, html, now, digests(folder, written));
		folder.record(whole);
		return whole;
	}

	/** Every ordered theory by presences and by posts, by the stem of its file; an empty picture only where there is no other. */
	private static Map<String, PyramidLayout> pyramids(StudyView view, Locale locale) {
		var composer = new PyramidComposer(FontMetrics.openSans(), new Typography(locale), Palette.LIGHT);
		Map<String, PyramidLayout> pyramids = new LinkedHashMap<>();
		for (TheoryView theory : view.theories()) {
			PyramidProfile presences = PyramidProfile.of(view, theory);
			if (theory.ordered() && (presences.coded() > 0 || view.posts().isEmpty())) {
				pyramids.put(theory.id(), composer.compose(view, presences, PyramidOptions.REPORT));
			}
			if (theory.ordered() && !view.posts().isEmpty()) {
				pyramids.put(theory.id() + "-posts",
						composer.compose(view, PyramidProfile.ofPosts(view, theory), PyramidOptions.REPORT));
			}
		}
		return pyramids;
	}

	private RunManifest manifest(StudyFolder folder, Locale locale, Path html, Instant now, List<FileDigest> outputs)
			throws IOException {
		return new RunManifest(folder.newRunId(now, "report"), "report", now, version,
				new TreeMap<>(Map.of("lang", locale.getLanguage(), "out", String.valueOf(html.getFileName()))), plugins,
				List.of(folder.digest(folder.file().path())), new TreeMap<>(), List.of(), outputs);
	}

	private List<ImportSummary> imports(StudyFolder folder, Study study) throws IOException {
		List<ImportSummary> summaries = new ArrayList<>();
		for (Run run : study.getRuns()) {
			RunManifest manifest = folder.manifestOf(run.getId()).orElse(null);
			if (run.isActive() && manifest != null && manifest.kind().equals("import")) {
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
		return new ImportSummary(name, manifest.inputs().get(0).path(), manifest.counts().getOrDefault("read", 0L),
				manifest.counts().getOrDefault("accepted", 0L), manifest.counts().getOrDefault("rejected", 0L), rejected,
				manifest.remarks());
	}

	private static List<FileDigest> digests(StudyFolder folder, List<Path> files) throws IOException {
		List<FileDigest> digests = new ArrayList<>();
		for (Path file : files) {
			digests.add(folder.digest(file));
		}
		return digests;
	}

	private static String stem(Path html) {
		String name = String.valueOf(html.getFileName());
		int dot = name.lastIndexOf('.');
		return dot > 0 ? name.substring(0, dot) : name;
	}
}
