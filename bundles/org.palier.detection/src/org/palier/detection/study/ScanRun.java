// SPDX-License-Identifier: EPL-2.0
package org.palier.detection.study;

import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.palier.detection.links.LinkClass;
import org.palier.detection.links.LinkForms;
import org.palier.detection.links.StudyPlatforms;
import org.palier.detection.pages.DigestedPages;
import org.palier.detection.pages.PageSource;
import org.palier.detection.site.ScannedLink;
import org.palier.detection.site.SiteFindings;
import org.palier.detection.site.SiteScan;
import org.palier.detection.study.ScanResult.FoundAccount;
import org.palier.ground.Progress;
import org.palier.ground.text.WebAddress;
import org.palier.ground.text.Wording;
import org.palier.model.PalierPackage.Literals;
import org.palier.model.Platform;
import org.palier.model.Study;
import org.palier.study.attribution.AddressForms;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;
import org.palier.study.runs.OpenRun;
import org.palier.study.runs.RunKind;
import org.palier.study.runs.RunRecord;
import org.palier.study.runs.StudyRun;
import org.palier.study.runs.StudyRuns;

/**
 * The scan of step 1 for a study: links to accounts on the agencies’ own pages become observations. An account that is not
 * found there is noted as looked for, and the status of its cell does not change.
 */
public final class ScanRun implements StudyRun<ScanResult> {

	/** The kind of such runs. */
	public static final RunKind KIND = new Kind();

	/** Pages of agencies were read for links to their accounts. */
	public record Kind() implements RunKind {
		@Override
		public String id() {
			return "scan";
		}

		@Override
		public boolean countsPosts() {
			return false;
		}
	}

	static final Wording WORDS = new Wording(ScanRun.class, "messages");

	/** In manifests: the digest of the pages that were read. */
	public static final String PAGES_DIGEST = "pages_sha256";

	private final DigestedPages source;
	private final String label;
	private final LocalDate day;
	private final SiteScan scan;
	private final SiteOwners owners;
	private final Set<String> platforms = new LinkedHashSet<>();

	/**
	 * Takes from the study what it needs, on the study’s thread.
	 *
	 * @param forms  of addresses that Palier and plug-ins know
	 * @param source of the pages
	 * @param label  of the source, in one line
	 * @param day    on which the pages were as they are
	 */
	public ScanRun(Study study, AddressForms forms, PageSource source, String label, LocalDate day) {
		this.source = new DigestedPages(source);
		this.label = label;
		this.day = day;
		this.scan = new SiteScan(new LinkForms(StudyPlatforms.of(study, forms)));
		this.owners = new SiteOwners(study);
		study.getPlatforms().stream().map(Platform::getId).forEach(platforms::add);
	}

	@Override
	public RunKind kind() {
		return KIND;
	}

	@Override
	public WorkOutcome<ScanResult> work(OpenRun run, Progress progress) throws IOException {
		ScanResult result = read(run.id(), progress);
		RunRecord record = RunRecord.of(Map.of("pages", label, "as_of", day.toString(), PAGES_DIGEST, source.digest()), List.of())
				.counting(result.counts())
				.saying(result.remarks());
		return WorkOutcome.changing(result, record, study -> {
			var edit = new ScanEdit(study, run.id(), day);
			return new RecordedEdit(WORDS.text("edit", label), edit.roots(result), () -> edit.apply(result))
					.then(List.of(Root.list(study, Literals.STUDY__RUNS)), () -> StudyRuns.list(study, run, label));
		});
	}

	/** Digest of the pages, once they were read. */
	public String digest() {
		return source.digest();
	}

	/**
	 * Reads the pages and changes nothing; once.
	 *
	 * @param run id of the run
	 * @throws IOException when the source as a whole cannot be read
	 */
	public ScanResult read(String run, Progress progress) throws IOException {
		SiteFindings findings = scan.findings(source, progress);
		Set<String> looked = new LinkedHashSet<>();
		Set<String> nobodys = new LinkedHashSet<>();
		for (SiteFindings.Page page : findings.pages()) {
			owners.owner(page.name(), page.address()).ifPresentOrElse(looked::add, () -> nobodys.add(page.name()));
		}
		Map<String, FoundAccount> found = new LinkedHashMap<>();
		Set<String> elsewhere = new LinkedHashSet<>();
		for (ScannedLink link : findings.links()) {
			if (link.linkClass() != LinkClass.UNREADABLE) {
				owners.owner(link.page(), link.address()).ifPresent(agency -> add(agency, link, found, elsewhere));
			}
		}
		return new ScanResult(run, findings.links(), findings.notRead(), List.copyOf(found.values()), List.copyOf(looked),
				List.copyOf(nobodys), List.copyOf(elsewhere));
	}

	private void add(String agency, ScannedLink link, Map<String, FoundAccount> found, Set<String> elsewhere) {
		if (!link.linkClass().isPresence() || link.platform().isEmpty()) {
			return;
		}
		String platform = link.platform().get();
		if (!platforms.contains(platform)) {
			elsewhere.add(agency + " " + platform + " " + link.handle());
			return;
		}
		String evidence = link.address().orElse(link.page());
		var account = new FoundAccount(agency, platform, link.handle(), url(link), evidence);
		found.putIfAbsent(account.key().orElse(agency + ' ' + platform + ' ' + account.url()), account);
	}

	/** A link of the site itself is taken for what it is from the page. */
	private static String url(ScannedLink link) {
		if (WebAddress.of(link.target()).isPresent() && link.target().contains("//")) {
			return WebAddress.of(link.target()).orElseThrow().url();
		}
		try {
			return link.address().map(it -> URI.create(it).resolve(link.link()).toString()).orElse(link.link());
		} catch (IllegalArgumentException noAddress) {
			return link.link();
		}
	}
}
