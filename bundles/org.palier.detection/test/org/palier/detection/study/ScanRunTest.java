// SPDX-License-Identifier: EPL-2.0
package org.palier.detection.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.palier.detection.pages.PageSource;
import org.palier.ground.Progress;
import org.palier.ground.text.Bilingual;
import org.palier.model.Agency;
import org.palier.model.FindingStep;
import org.palier.model.Jurisdiction;
import org.palier.model.Observation;
import org.palier.model.PalierFactory;
import org.palier.model.Platform;
import org.palier.model.Presence;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.study.attribution.AddressForms;
import org.palier.study.edit.RecordedEdit;
import org.palier.study.edit.Root;
import org.palier.study.runs.RunLog;
import org.palier.study.runs.RunManifest;
import org.palier.study.runs.StudyFolder;
import org.palier.study.runs.StudyOnDisk;

class ScanRunTest {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

	@TempDir
	private Path folder;
	private StudyFolder study;
	private Path pages;

	@BeforeEach
	void makeStudyAndPages() throws IOException {
		study = StudyFolder.at(folder.resolve("study"));
		Study made = study.create(Bilingual.same("Sample"), Bilingual.EMPTY, List.of());
		platform(made, "facebook", "facebook.com");
		platform(made, "twitter", "twitter.com");
		Jurisdiction jurisdiction = PalierFactory.eINSTANCE.createJurisdiction();
		jurisdiction.setId("here");
		jurisdiction.setName(Bilingual.same("Here").toModel());
		made.getJurisdictions().add(jurisdiction);
		Agency lights = agency(jurisdiction, "lights", "https://www.lights.example/");
		Presence known = PalierFactory.eINSTANCE.createPresence();
		known.setPlatform(made.getPlatforms().get(1));
		known.observe(new Observation(LocalDate.of(2026, 11, 1), PresenceStatus.ABSENT, FindingStep.PERSON, "ann", null, null, null, false));
		lights.getPresences().add(known);
		agency(jurisdiction, "boats", null);
		agency(jurisdiction, "silent", "https://silent.example");
		study.file().save(made);
		pages = Files.createDirectories(folder.resolve("pages"));
		page("a.html", "https://lights.example/fr",
				"<a href='https://www.facebook.com/lights1'>Facebook</a><a href='https://www.twitch.tv/lights'>Twitch</a>");
		page("b.html", "https://lights.example/en", "<a href='https://www.facebook.com/Lights1/?ref=x'>Facebook</a>");
		page("boats/index.html", "", "<a href='https://twitter.com/boats'>Twitter</a>");
		page("c.html", "https://nobody.example/", "<a href='https://twitter.com/nobody'>Twitter</a>");
	}

	private static void platform(Study study, String id, String host) {
		Platform platform = PalierFactory.eINSTANCE.createPlatform();
		platform.setId(id);
		platform.setName(Bilingual.same(id).toModel());
		platform.getHosts().add(host);
		study.getPlatforms().add(platform);
	}

	private static Agency agency(Jurisdiction jurisdiction, String id, String site) {
		Agency agency = PalierFactory.eINSTANCE.createAgency();
		agency.setId(id);
		agency.setName(Bilingual.same(id).toModel());
		agency.setWebSite(site);
		jurisdiction.getAgencies().add(agency);
		return agency;
	}

	private void page(String name, String address, String links) throws IOException {
		Path file = pages.resolve(name);
		Files.createDirectories(file.getParent());
		Files.write(file,
				("<html><head>" + (address.isEmpty() ? "" : "<link rel='canonical' href='" + address + "'>") + "</head><body><footer>"
						+ links + "</footer>")
				.getBytes(StandardCharsets.UTF_8));
	}

	private ScanResult scan() throws IOException {
		try (StudyOnDisk open = StudyOnDisk.censusToWrite(study, "test", new RunLog("test", StudyFolder::record), Progress.NONE)) {
			return open.run(new ScanRun(open.study(), AddressForms.SHIPPED, PageSource.saved(pages), "pages", DAY),
					Instant.parse("2026-11-27T10:00:00Z"), Progress.NONE);
		}
	}

	private static Presence cell(Study read, String agency, String platform) {
		return read.getJurisdictions().getFirst().getAgencies().stream().filter(it -> it.getId().equals(agency))
				.flatMap(it -> it.getPresences().stream())
				.filter(it -> it.getPlatform().getId().equals(platform)).findFirst().orElseThrow();
	}

	@Test
	void whatIsFoundIsObservedAndWhatIsNotFoundSaysNothing() throws IOException {
		ScanResult result = scan();
		Study read = study.file().load();
		Presence facebook = cell(read, "lights", "facebook");
		assertThat(facebook.getStatus()).isEqualTo(PresenceStatus.PRESENT);
		assertThat(facebook.getHistory().observations()).containsExactly(
				new Observation(DAY, PresenceStatus.PRESENT, FindingStep.OWN_SITE, null, "https://lights.example/fr", result.run(), null, false));
		assertThat(facebook.getAccounts()).singleElement().satisfies(it -> assertThat(it.getHandle()).isEqualTo("lights1"));
		// A person said “absent” before; the site says nothing, which is no word against it.
		Presence twitter = cell(read, "lights", "twitter");
		assertThat(twitter.getStatus()).isEqualTo(PresenceStatus.ABSENT);
		assertThat(twitter.getHistory().observations()).hasSize(2).last()
				.satisfies(it -> assertThat(it.speaks()).isFalse());
		assertThat(cell(read, "boats", "twitter").getStatus()).isEqualTo(PresenceStatus.PRESENT);
		assertThat(cell(read, "boats", "facebook").getStatus()).isEqualTo(PresenceStatus.NOT_CHECKED);
		assertThat(read.getJurisdictions().getFirst().getAgencies().stream().filter(it -> it.getId().equals("silent")).findFirst()
				.orElseThrow().getPresences())
				.isEmpty();
	}

	/** A site that names no account was looked at: its cells say so, and it is among those of which shares are told. */
	@Test
	void aSiteWithoutALinkWasLookedAtToo() throws IOException {
		page("d.html", "https://silent.example/", "Nothing here.");
		ScanResult result = scan();
		assertThat(result.looked()).containsExactlyInAnyOrder("lights", "boats", "silent");
		assertThat(result.counts()).containsEntry("agencies", 3L);
		assertThat(cell(study.file().load(), "silent", "facebook").getHistory().observations()).containsExactly(
				new Observation(DAY, PresenceStatus.NOT_CHECKED, FindingStep.OWN_SITE, null, null, result.run(), null, false));
	}

	@Test
	void theRunIsListedAndItsManifestTellsWhatWasLeftOut() throws IOException {
		ScanResult result = scan();
		assertThat(result.nobodys()).containsExactly("c.html");
		assertThat(result.elsewhere()).containsExactly("lights twitch lights");
		assertThat(result.looked()).containsExactly("lights", "boats");
		assertThat(study.file().load().getRuns()).singleElement().satisfies(it -> assertThat(it.getKind()).isEqualTo("scan"));
		String manifest = Files.readString(study.path().resolve("runs/" + result.run() + ".json"));
		assertThat(manifest).contains("\"as_of\"", "2026-11-20", "c.html", "twitch");
	}

	@Test
	void aManifestThatCannotBeWrittenLeavesAllAsItWas() throws IOException {
		byte[] before = Files.readAllBytes(study.file().path());
		var broken = new RunLog("test", (folder, manifest) -> {
			throw new IOException("no manifest today");
		});
		try (StudyOnDisk open = StudyOnDisk.censusToWrite(study, "test", broken, Progress.NONE)) {
			var run = new ScanRun(open.study(), AddressForms.SHIPPED, PageSource.saved(pages), "pages", DAY);
			assertThatThrownBy(() -> open.run(run, Instant.parse("2026-11-27T10:00:00Z"), Progress.NONE)).hasMessage("no manifest today");
			assertThat(study.file().content(open.study())).isEqualTo(before);
		}
		assertThat(Files.readAllBytes(study.file().path())).isEqualTo(before);
	}

	/** The digest is of the pages, not of the order in which they lie on a disk; another byte is another digest. */
	@Test
	void theManifestTellsWhetherPagesAreTheSame() throws IOException {
		String first = pagesDigest(scan());
		assertThat(first).matches("[0-9a-f]{64}").isEqualTo(pagesDigest(scan()));
		page("b.html", "https://lights.example/en", "<a href='https://www.facebook.com/lights2'>Facebook</a>");
		assertThat(pagesDigest(scan())).isNotEqualTo(first);
	}

	private String pagesDigest(ScanResult result) throws IOException {
		return RunManifest.read(study.path().resolve("runs/" + result.run() + ".json")).parameters().get(ScanRun.PAGES_DIGEST);
	}

	@Test
	void aSecondScanAddsNoSecondAccount() throws IOException {
		scan();
		scan();
		assertThat(cell(study.file().load(), "lights", "facebook").getAccounts()).hasSize(1);
	}

	@Test
	void aScanIsOneStepOfUndo() throws IOException {
		Study read = study.file().load();
		String before = Files.readString(study.file().path());
		var result = new ScanResult("r", List.of(), Map.of(),
				List.of(new ScanResult.FoundAccount("lights", "facebook", "l", "https://facebook.com/l", "x")), List.of("lights"),
				List.of(), List.of());
		var edit = new RecordedEdit(Bilingual.same("scan"), Root.everything(read, "test"), () -> new ScanEdit(read, "r", DAY).apply(result))
				.strict();
		edit.run();
		edit.undo();
		study.file().save(read);
		assertThat(Files.readString(study.file().path())).isEqualTo(before);
	}

	@Test
	void agenciesThatShareAHostAreToldApartByPath() throws IOException {
		Study shared = PalierFactory.eINSTANCE.createStudy();
		Jurisdiction jurisdiction = PalierFactory.eINSTANCE.createJurisdiction();
		shared.getJurisdictions().add(jurisdiction);
		agency(jurisdiction, "city", "https://city.example");
		agency(jurisdiction, "north", "https://city.example/north");
		agency(jurisdiction, "twin1", "https://twins.example");
		agency(jurisdiction, "twin2", "twins.example/");
		var owners = new SiteOwners(shared);
		assertThat(owners.owner("x.html", Optional.of("https://www.city.example/north/contact.html"))).contains("north");
		assertThat(owners.owner("x.html", Optional.of("https://city.example/northern"))).contains("city");
		assertThat(owners.owner("x.html", Optional.of("https://blog.city.example/"))).contains("city");
		assertThat(owners.owner("x.html", Optional.of("https://twins.example/a"))).isEmpty();
		assertThat(owners.owner("twin2/x.html", Optional.empty())).contains("twin2");
	}
}
