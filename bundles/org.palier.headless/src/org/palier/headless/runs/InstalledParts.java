// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.runs;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.palier.corpus.CorpusView;
import org.palier.extensions.PartKind;
import org.palier.ground.text.ExplainedException;
import org.palier.headless.classify.ChosenClassifier;
import org.palier.headless.console.Console;
import org.palier.headless.console.CurrentIds;
import org.palier.headless.console.RefusedException;
import org.palier.headless.report.InstalledReports;
import org.palier.intake.imports.Importer;
import org.palier.reports.StudyReport;
import org.palier.reports.choices.ReportPictures;
import org.palier.reports.choices.UnknownPictureException;
import org.palier.reports.template.ReportTemplate;
import org.palier.study.attribution.AddressForms;
import org.palier.study.export.Exporters;
import org.palier.study.runs.OpenStudy;
import org.palier.study.runs.PluginVersion;
import org.palier.study.runs.StudyFolder;
import org.palier.verify.VerifyParts;

/**
 * The installed parts that a verification needs.
 *
 * @param console of the command that verifies
 */
record InstalledParts(Console console) implements VerifyParts {

	@Override
	public OpenStudy open(StudyFolder folder, boolean withoutPosts) throws IOException {
		return Console.toCompare(folder, withoutPosts);
	}

	@Override
	public AddressForms addresses() {
		return console.contributions().addressForms();
	}

	@Override
	public List<Importer> importers() {
		return console.contributions().of(PartKind.IMPORTERS).usable();
	}

	@Override
	public List<PluginVersion> importing(String importer) {
		return console.contributions().participants().ofImport(importer);
	}

	@Override
	public Optional<CodingPart> classifier(String id, Map<String, String> options) throws RefusedException {
		if (console.contributions().of(PartKind.CLASSIFIERS).declared().stream().noneMatch(it -> it.plugin().id().equals(id))) {
			return Optional.empty();
		}
		ChosenClassifier chosen = ChosenClassifier.here(console, id, options);
		return Optional.of(new CodingPart(chosen.plugin(), chosen.classifying()));
	}

	@Override
	public Exporters exporters() {
		return console.contributions().exporters();
	}

	@Override
	public ReportTemplate template(String name) throws IOException, ExplainedException {
		return new InstalledReports(console).template(name);
	}

	@Override
	public ReportPictures pictures(Map<String, String> asked) throws RefusedException {
		var contributions = console.contributions();
		var ids = new CurrentIds(console);
		Map<String, String> parameters = new HashMap<>(asked);
		parameters.computeIfPresent("view", (key, it) -> ids.all("view", List.of(it), contributions.of(PartKind.VIEWS).declared()).getFirst());
		parameters.computeIfPresent("marks",
				(key, it) -> String.join(",", ids.all("decoration", List.of(it.split(",")), contributions.of(PartKind.DECORATIONS).declared())));
		try {
			return ReportPictures.of(parameters, contributions.of(PartKind.VIEWS).usable(), contributions.of(PartKind.DECORATIONS).usable());
		} catch (UnknownPictureException unknown) {
			throw new InstalledReports(console).refused(unknown);
		}
	}

	@Override
	public StudyReport report(StudyFolder folder, ReportPictures pictures, Optional<CorpusView> posts) {
		return new InstalledReports(console).report(folder, pictures, posts);
	}
}
