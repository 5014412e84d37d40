// SPDX-License-Identifier: EPL-2.0
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.palier.classifiers.linear.Example;
import org.palier.classifiers.linear.FacetReport;
import org.palier.classifiers.linear.MadeExamples;
import org.palier.classifiers.linear.ModelFile;
import org.palier.classifiers.linear.Training;
import org.palier.codebook.classify.Codebook;
import org.palier.coding.reference.Evaluation;
import org.palier.coding.reference.FoldsFile;
import org.palier.coding.reference.ReferenceColumns;
import org.palier.coding.reference.ReferenceFile;
import org.palier.coding.reference.ReferenceRow;
import org.palier.corpus.CoderKind;
import org.palier.corpus.Facet;
import org.palier.ground.Progress;
import org.palier.model.PalierFactory;
import org.palier.model.Study;
import org.palier.model.file.TheoryPackFile;
import org.palier.numbers.view.StudyView;
import org.palier.numbers.view.TheoryView;
import org.palier.study.runs.FileDigest;

/**
 * Learns the model that ships, without the product:
 * {@code TrainLinear PACK.xml REFERENCE.csv FOLDS.csv COLUMN OUT [FACETS [without-made]]}. PACK is - where usages are whatever the
 * reference has. Does what {@code palier run train} does, and prints the figures of the nested folds; OUT.csv holds what was said of each
 * post, for {@code difference.py}.
 */
public final class TrainLinear {

	public static void main(String[] args) throws Exception {
		Study study = PalierFactory.eINSTANCE.createStudy();
		study.setId("packs");
		boolean own = args[0].equals("-");
		if (!own) {
			TheoryPackFile.copyInto(new TheoryPackFile(Path.of(args[0])).load(), study);
		}
		StudyView view = StudyView.of(study);
		List<Facet> facets = List.of((args.length > 5 ? args[5] : "usage,model,level").split(",")).stream().map(ReferenceColumns::facet).toList();
		Map<String, FoldsFile.HeldBackRow> places = new FoldsFile(Path.of(args[2]), args[3]).read();
		List<Example> examples = new ArrayList<>();
		for (ReferenceRow row : new ReferenceFile(Path.of(args[1])).read()) {
			Map<Facet, String> codes = new HashMap<>();
			for (Facet facet : facets) {
				String code = row.code(facet).code();
				String id = view.theories().stream().filter(it -> it.facet().equals(facet)).findFirst()
						.map((TheoryView it) -> Evaluation.code(it, code)).orElse(code);
				if (!id.isEmpty() && !id.equals(Evaluation.UNPLACED)) {
					codes.put(facet, id);
				}
			}
			FoldsFile.HeldBackRow place = places.get(row.key());
			examples.add(new Example(row.key(), row.post(), codes, place.account(), place.operator().isEmpty() ? place.account() : place.operator(),
					place.fold()));
		}
		Codebook codebook = own
				? Codebook.ofUsages("own", examples.stream().flatMap(it -> it.codes().values().stream()).distinct().sorted().toList())
				: Codebook.of(study);
		long start = System.nanoTime();
		Training.Learned learned = new Training(examples, own || args.length > 6 ? List.of() : MadeExamples.all(), codebook,
				FileDigest.of(Path.of(args[1]), "").sha256(), CoderKind.MACHINE, 1).learn(facets, Progress.NONE);
		Files.write(Path.of(args[4]), ModelFile.write(learned.model()));
		List<String> answers = new ArrayList<>(List.of("key,facet,truth,alone,with_rules"));
		for (FacetReport report : learned.reports()) {
			report.answers().forEach(
					it -> answers.add(String.join(",", it.key(), ReferenceColumns.name(report.facet()), it.truth(), it.alone(), it.together())));
			System.out.printf("%s %s %d codes, too few %s, inner %.4f%n", args[3], report.facet(), report.codes().size(), report.tooFew(),
					report.inner());
			System.out.println("  curve      " + report.curve());
			print("alone", report.alone());
			print("with rules", report.together());
			report.codes().forEach(it -> System.out.printf("    %-20s %5d  p %.3f r %.3f F1 %.3f%n", it, report.together().matrix().support(it),
					report.together().matrix().precision(it).orElse(0), report.together().matrix().recall(it).orElse(0),
					report.together().matrix().f1(it).orElse(0)));
		}
		Files.write(Path.of(args[4] + ".csv"), answers);
		System.out.printf("%d features, %d bytes, %.0f s%n", learned.model().features(), Files.size(Path.of(args[4])),
				(System.nanoTime() - start) / 1e9);
	}

	private static void print(String name, FacetReport.Figures it) {
		System.out.printf("  %-10s macro-F1 %.3f [%.3f, %.3f] accuracy %.3f majority %.3f calibration %.3f%n", name, it.macroF1(),
				it.interval().low(), it.interval().high(), it.accuracy(), it.majority(), it.calibration());
	}
}
