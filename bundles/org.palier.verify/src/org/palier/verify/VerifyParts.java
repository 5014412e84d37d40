// SPDX-License-Identifier: EPL-2.0
package org.palier.verify;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.palier.codebook.classify.ClassificationMode;
import org.palier.codebook.classify.Codebook;
import org.palier.corpus.CorpusView;
import org.palier.ground.text.ExplainedException;
import org.palier.intake.imports.Importer;
import org.palier.reports.StudyReport;
import org.palier.reports.choices.ReportPictures;
import org.palier.reports.template.ReportTemplate;
import org.palier.study.attribution.AddressForms;
import org.palier.study.export.Exporters;
import org.palier.study.runs.OpenStudy;
import org.palier.study.runs.PluginVersion;
import org.palier.study.runs.StudyFolder;

/** The parts that the Palier that verifies has, and its way to open a study. */
public interface VerifyParts {

	/** A classifier as it would judge. @param plugin who contributes it @param classifying makes the way, once the codebook is known */
	record CodingPart(PluginVersion plugin, Function<Codebook, ClassificationMode> classifying) {
	}

	/**
	 * Opens a study to be read, so that its posts are counted again whatever was kept of them; closed by the caller.
	 *
	 * @param withoutPosts true to look at the census alone
	 * @throws IOException when it cannot be read
	 */
	OpenStudy open(StudyFolder folder, boolean withoutPosts) throws IOException;

	/** How addresses of accounts are read. */
	AddressForms addresses();

	/** One of each id. */
	List<Importer> importers();

	/** The plug-ins that take part in an import. @param importer its id */
	List<PluginVersion> importing(String importer);

	/**
	 * The classifier of an id, with its options; empty when there is none of that id.
	 *
	 * @throws ExplainedException when it is broken, or does not take the options
	 */
	Optional<CodingPart> classifier(String id, Map<String, String> options) throws ExplainedException;

	/** The exporters of reports. */
	Exporters exporters();

	/** The template of an id or a folder. @throws ExplainedException when there is none @throws IOException when it cannot be read */
	ReportTemplate template(String name) throws IOException, ExplainedException;

	/** The view and the marks that a manifest names. @throws ExplainedException when one of them is not there */
	ReportPictures pictures(Map<String, String> parameters) throws ExplainedException;

	/** The maker of a report. @param posts that count in it */
	StudyReport report(StudyFolder folder, ReportPictures pictures, Optional<CorpusView> posts);
}
