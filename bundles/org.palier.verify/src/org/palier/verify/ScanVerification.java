// SPDX-License-Identifier: EPL-2.0
package org.palier.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.palier.detection.pages.PageSource;
import org.palier.detection.study.ScanResult;
import org.palier.detection.study.ScanRun;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.model.Agencies;
import org.palier.model.History;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.reports.verify.ReportVerification.Difference;
import org.palier.reports.verify.ReportVerification.Kind;
import org.palier.reports.verify.ReportVerification.Outcome;
import org.palier.study.runs.RunManifest;
import org.palier.study.runs.StudyFolder;

/**
 * Reads the pages of a scan again, and compares: the pages, how many links and accounts they have, and where the run of the
 * study says that agencies are present. Pages of the web are others by now: a live scan is not repeated.
 *
 * @param parts at hand
 */
record ScanVerification(VerifyParts parts) implements Verification {

	private static final String LIVE = "live";
	private static final String PRESENT = "present";

	@Override
	public boolean takes(RunManifest manifest) {
		return ScanRun.KIND.isOf(manifest);
	}

	@Override
	public boolean restsOnCodings() {
		return false;
	}

	@Override
	public Bilingual conclusion(Outcome outcome) {
		return WORDS.text(outcome.differences().isEmpty() ? "scan.same" : "scan.differs", outcome.outputs(), outcome.differences().size());
	}

	@Override
	public Outcome verify(RecordedRun run, Progress progress) throws IOException, CannotVerifyException {
		RunManifest manifest = run.manifest();
		String label = manifest.parameters().getOrDefault("pages", "");
		if (label.equals(LIVE)) {
			throw run.cannot(WORDS.text("cannot.live"));
		}
		Path pages = pages(run.folder(), label, run.given()).orElseThrow(() -> run.lacks(WORDS.text("cannot.pages_gone", label)));
		try (var open = parts.open(run.folder(), true)) {
			LocalDate day = LocalDate.parse(manifest.parameters().getOrDefault("as_of", LocalDate.EPOCH.toString()));
			var scan = new ScanRun(open.study(), parts.addresses(), PageSource.saved(pages), label, day);
			ScanResult again = scan.read(manifest.id(), progress);
			List<Difference> differences = new ArrayList<>();
			String was = manifest.parameters().getOrDefault(ScanRun.PAGES_DIGEST, scan.digest());
			if (!was.equals(scan.digest())) {
				differences.add(new Difference(Kind.INPUT, label, was, scan.digest()));
			}
			differences.addAll(run.counts(new TreeMap<>(again.counts())));
			differences.addAll(presences(observed(open.study(), manifest.id()), again));
			return new Outcome(1, differences);
		}
	}

	/** Those given, else what has that name in the study or beside it; empty when there is nothing. */
	private static Optional<Path> pages(StudyFolder folder, String label, List<Path> given) {
		List<Path> places = new ArrayList<>(given);
		String name = label.substring(label.lastIndexOf('/') + 1);
		if (!name.isEmpty() && !name.equals("..")) {
			places.add(folder.path().resolve(name));
			places.add(folder.path().resolveSibling(name));
		}
		return places.stream().filter(Files::isReadable).findFirst();
	}

	/** Agencies and platforms of which the run says that they are present. */
	private static Set<String> observed(Study study, String run) {
		Set<String> cells = new TreeSet<>();
		Agencies.of(study).forEach(agency -> agency.getPresences().stream().filter(it -> it.getPlatform() != null)
				.filter(it -> History.of(it.getHistory()).observations().stream()
						.anyMatch(said -> run.equals(said.run()) && said.status() == PresenceStatus.PRESENT))
				.forEach(it -> cells.add(agency.getId() + " " + it.getPlatform().getId())));
		return cells;
	}

	private static List<Difference> presences(Set<String> was, ScanResult again) {
		Set<String> is = new TreeSet<>();
		again.found().forEach(it -> is.add(it.agency() + " " + it.platform()));
		List<Difference> differences = new ArrayList<>();
		was.stream().filter(it -> !is.contains(it))
				.forEach(it -> differences.add(new Difference(Kind.CONTENT, it, PRESENT, "", WORDS.text("scan.gone", it))));
		is.stream().filter(it -> !was.contains(it))
				.forEach(it -> differences.add(new Difference(Kind.CONTENT, it, "", PRESENT, WORDS.text("scan.new", it))));
		return differences;
	}
}
