// SPDX-License-Identifier: EPL-2.0
package org.palier.headless.detection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.palier.detection.fetch.FetchInUseException;
import org.palier.detection.fetch.SiteFolder;
import org.palier.detection.links.LinkClass;
import org.palier.detection.links.LinkForms;
import org.palier.detection.links.StudyPlatforms;
import org.palier.detection.live.LivePages;
import org.palier.detection.pages.PageSource;
import org.palier.detection.site.ScannedLink;
import org.palier.detection.site.SiteScan;
import org.palier.detection.study.ScanResult;
import org.palier.detection.study.ScanRun;
import org.palier.ground.text.Bilingual;
import org.palier.headless.console.Console;
import org.palier.headless.console.ConsoleProgress;
import org.palier.headless.console.ExitCode;
import org.palier.headless.console.RefusedException;
import org.palier.headless.console.StudyCommand;
import org.palier.model.Agencies;
import org.palier.model.Agency;
import org.palier.model.PalierFactory;
import org.palier.model.Study;
import org.palier.model.TheoryPack;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyOnDisk;
import org.palier.web.WebPolicy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ArrayNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code palier run scan}: which links of pages lead to accounts of the bodies whose pages they are; with a study, what was
 * found becomes observations of it.
 */
@Command(name = "scan")
public final class ScanCommand extends StudyCommand {

	@Parameters(paramLabel = "STUDY", arity = "0..1")
	private Path study;

	@Option(names = "--pages", paramLabel = "FOLDER")
	private Path pages;

	@Option(names = "--live")
	private boolean live;

	@Option(names = "--as-of", paramLabel = "DATE")
	private LocalDate day;

	@Option(names = "--strict")
	private boolean strict;

	private final ArrayNode links = JsonNodeFactory.instance.arrayNode();

	private final WebPolicy policy;
	private final Function<List<String>, LivePages> web;

	/** One that asks the public web, when the machine allows it. */
	public ScanCommand(Console console) {
		this(console, WebPolicy.ofThisMachine(), LivePages::of);
	}

	/** @param policy of the machine @param web how sites are asked for */
	public ScanCommand(Console console, WebPolicy policy, Function<List<String>, LivePages> web) {
		super(console);
		this.policy = policy;
		this.web = web;
	}

	@Override
	protected JsonNode printed() {
		return links;
	}

	@Override
	protected ExitCode run() throws Exception {
		if (pages == null && !live || pages != null && live || live && study == null) {
			throw new RefusedException(ExitCode.USAGE, Console.text("scan.source"));
		}
		if (pages != null && !Files.isReadable(pages)) {
			throw new RefusedException(ExitCode.UNREADABLE, Console.text("scan.no_pages", pages));
		}
		Optional<Bilingual> forbidden = live ? policy.forbidden() : Optional.empty();
		if (forbidden.isPresent()) {
			throw new RefusedException(ExitCode.USAGE, forbidden.get());
		}
		List<ScannedLink> found = study == null
				? new SiteScan(new LinkForms(shippedPlatforms())).scan(PageSource.saved(pages), new ConsoleProgress(console()))
				: ofStudy();
		found.forEach(this::tell);
		long unreadable = found.stream().filter(it -> it.linkClass() == LinkClass.UNREADABLE).count();
		summary(found);
		return strict && unreadable > 0 ? ExitCode.FAULTS_FOUND : ExitCode.OK;
	}

	/** Reads pages for a study and records what was found there. */
	private List<ScannedLink> ofStudy() throws IOException, RefusedException {
		StudyFolder folder = StudyFolder.at(study);
		if (!live) {
			LocalDate today = LocalDate.ofInstant(console().clock().instant(), ZoneOffset.UTC);
			return recorded(folder, open -> PageSource.saved(pages), String.valueOf(pages.getFileName()), day == null ? today : day);
		}
		List<String> sites;
		try (StudyOnDisk read = Console.toRead(folder, true)) {
			sites = sites(read.study());
		}
		// The web takes its time: the study is free meanwhile.
		try (SiteFolder kept = SiteFolder.open(folder.path(), console().clock())) {
			if (kept.isTakenUp()) {
				console().say(Console.text("scan.taken_up"));
			}
			kept.fetch(web.apply(sites), new ConsoleProgress(console()));
			List<ScannedLink> links = recorded(folder, open -> kept.pages(sites(open)), "live", day == null ? kept.day() : day);
			kept.recorded();
			return links;
		} catch (FetchInUseException used) {
			throw new RefusedException(ExitCode.IN_USE, used.reason());
		}
	}

	private List<ScannedLink> recorded(StudyFolder folder, Function<Study, PageSource> source, String label, LocalDate seen)
			throws IOException {
		try (StudyOnDisk open = console().censusToWrite(folder, "scan")) {
			ScanResult result = open.run(
					new ScanRun(open.study(), console().contributions().addressForms(), source.apply(open.study()), label, seen),
					console().clock().instant(), new ConsoleProgress(console()));
			result.remarks().forEach(console()::say);
			console().say(Console.text("scan.recorded", result.found().size(), result.looked().size(), result.run()));
			return result.links();
		}
	}

	private static List<String> sites(Study of) {
		return Agencies.of(of).map(Agency::getWebSite).filter(it -> it != null && !it.isBlank()).distinct().toList();
	}

	/** Platforms that a new study would have. */
	private StudyPlatforms shippedPlatforms() {
		Study study = PalierFactory.eINSTANCE.createStudy();
		for (TheoryPack pack : console().contributions().packVersions().newest()) {
			study.getPlatforms().addAll(EcoreUtil.copyAll(pack.getPlatforms()));
		}
		return StudyPlatforms.of(study, console().contributions().addressForms());
	}

	private void tell(ScannedLink link) {
		Locale locale = console().locale();
		String reason = link.reason().in(locale);
		links.addObject().put("page", link.page()).put("platform", link.platform().orElse(null)).put("link", link.link())
				.put("handle", link.handle())
				.put("class", link.linkClass().id()).put("reason", reason);
		if (link.linkClass() == LinkClass.UNREADABLE) {
			console().say(Console.text("scan.unreadable", link.page(), link.reason()));
		} else {
			tell(String.join("\t", link.page(), link.linkClass().label().in(locale), link.platform().orElse("–"), link.handle(),
					link.link(), reason));
		}
	}

	private void summary(List<ScannedLink> found) {
		Map<LinkClass, Integer> counts = new EnumMap<>(LinkClass.class);
		found.forEach(it -> counts.merge(it.linkClass(), 1, Integer::sum));
		Locale locale = console().locale();
		List<String> parts = counts.entrySet().stream().map(it -> it.getKey().label().in(locale) + " " + it.getValue()).toList();
		long read = found.stream().map(ScannedLink::page).distinct().count();
		console().say(parts.isEmpty() ? Console.text("scan.nothing")
				: Console.text("scan.summary", read, Bilingual.same(String.join(", ", parts))));
	}
}
