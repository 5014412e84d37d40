// SPDX-License-Identifier: EPL-2.0
package org.palier.ui.verify;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.palier.analysis.Analysis;
import org.palier.codebook.classify.Classification;
import org.palier.codebook.classify.Classifier;
import org.palier.codebook.classify.ReportedClassification;
import org.palier.corpus.CorpusView;
import org.palier.extensions.Contribution.Usable;
import org.palier.extensions.Contributions;
import org.palier.extensions.IsolatedPalier.Part;
import org.palier.extensions.IsolatedPalier;
import org.palier.extensions.PartKind;
import org.palier.ground.Faults;
import org.palier.ground.migration.IdMigrations;
import org.palier.ground.options.OptionValues;
import org.palier.intake.imports.Importer;
import org.palier.pictures.TokenDecoration;
import org.palier.reports.StudyReport;
import org.palier.reports.choices.ReportPictures;
import org.palier.reports.choices.UnknownPictureException;
import org.palier.reports.content.StudyContent;
import org.palier.editions.ShippedEditions;
import org.palier.reports.template.ReportTemplate;
import org.palier.reports.template.ReportTemplates;
import org.palier.study.attribution.AddressForms;
import org.palier.study.export.Exporters;
import org.palier.study.runs.OpenStudy;
import org.palier.study.runs.PluginVersion;
import org.palier.study.runs.StudyFolder;
import org.palier.ui.study.StudyCorpus;
import org.palier.verify.CannotVerifyException;
import org.palier.verify.VerifyParts;

/**
 * What is installed in this workbench, for verification.
 *
 * @param contributions the parts
 * @param corpus        of the session whose runs are verified
 */
record WorkbenchParts(Contributions contributions, StudyCorpus corpus) implements VerifyParts {

	@Override
	public OpenStudy open(StudyFolder folder, boolean withoutPosts) throws IOException {
		return new SavedStudy(folder, folder.file().load(), corpus, withoutPosts);
	}

	@Override
	public AddressForms addresses() {
		return contributions.addressForms();
	}

	@Override
	public List<Importer> importers() {
		return contributions.of(PartKind.IMPORTERS).usable();
	}

	@Override
	public List<PluginVersion> importing(String importer) {
		return contributions.participants().ofImport(importer);
	}

	@Override
	public Optional<CodingPart> classifier(String named, Map<String, String> options) {
		return contributions.of(PartKind.CLASSIFIERS).find(contributions.renamed().current("classifier", named)).filter(Usable.class::isInstance)
				.map(it -> coding((Usable<Classifier>) it, options));
	}

	private CodingPart coding(Usable<Classifier> classifier, Map<String, String> options) {
		String id = classifier.plugin().id();
		Faults faults = contributions.installed().faults(classifier.plugin().kind(), id);
		OptionValues values = OptionValues.of(id, classifier.part().options(), options);
		return new CodingPart(classifier.plugin(),
				codebook -> new ReportedClassification(new Classification(classifier.part(), values, codebook), id, faults));
	}

	@Override
	public Exporters exporters() {
		return contributions.exporters();
	}

	@Override
	public ReportTemplate template(String name) throws IOException, CannotVerifyException {
		Map<String, Path> folders = new LinkedHashMap<>();
		contributions.of(PartKind.TEMPLATES).read().stream().filter(Usable.class::isInstance)
				.forEach(it -> folders.put(it.plugin().id(), ((Usable<Path>) it).part()));
		var templates = new ReportTemplates(folders);
		Optional<ReportTemplate> found = templates.find(name);
		return found.isPresent() ? found.get()
				: templates.find(contributions.renamed().current("report template", name)).orElseThrow(() -> CannotVerifyException.lacksPart(name));
	}

	@Override
	public ReportPictures pictures(Map<String, String> asked) throws CannotVerifyException {
		IdMigrations renamed = contributions.renamed();
		Map<String, String> parameters = new HashMap<>(asked);
		parameters.computeIfPresent("view", (key, id) -> renamed.current("view", id));
		parameters.computeIfPresent("marks",
				(key, ids) -> Stream.of(ids.split(",")).map(it -> renamed.current("decoration", it)).collect(Collectors.joining(",")));
		try {
			return ReportPictures.of(parameters, contributions.of(PartKind.VIEWS).usable(), contributions.of(PartKind.DECORATIONS).usable());
		} catch (UnknownPictureException unknown) {
			throw CannotVerifyException.lacksPart(unknown.id());
		}
	}

	@Override
	public StudyReport report(StudyFolder folder, ReportPictures pictures, Optional<CorpusView> posts) {
		List<PluginVersion> plugins = contributions.participants().ofReport(pictures.view().id(),
				pictures.decorations().stream().map(TokenDecoration::id).toList());
		Analysis analysis = contributions.analysis();
		return new StudyReport(analysis,
				StudyContent.sources(analysis, contributions.changeKinds(), posts, contributions.addressForms(), Optional.of(folder.path()),
						IsolatedPalier.beside(WorkbenchParts.class).java(Part.EXPRESSION, StudyContent.EXPRESSION_MEGABYTES)),
				ShippedEditions.parts(analysis, contributions.changeKinds()), plugins, contributions.palierVersion());
	}
}
