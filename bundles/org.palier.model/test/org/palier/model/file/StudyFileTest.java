// SPDX-License-Identifier: EPL-2.0
package org.palier.model.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.palier.model.Agency;
import org.palier.model.Presence;
import org.palier.model.PresenceStatus;
import org.palier.model.Study;
import org.palier.model.file.StudyFileException.Reason;


class StudyFileTest extends SavedStudy {

	@Test
	void loadGivesBackWhatWasSaved() throws Exception {
		file.save(study);
		Study loaded = file.load();

		assertThat(EcoreUtil.equals(loaded, study)).isTrue();
		Agency agency = loaded.getJurisdictions().get(0).getAgencies().get(1);
		assertThat(agency.getParent()).isSameAs(loaded.getJurisdictions().get(0).getAgencies().get(0));
		assertThat(agency.getPresences().get(0).getPlatform()).isSameAs(loaded.getPlatforms().get(0));
		assertThat(loaded.getTheories().get(0).getPlacements().get(0).getUsage()).isSameAs(loaded.getUsages().get(0));
	}

	@Test
	void savingWhatWasLoadedGivesTheSameBytes() throws Exception {
		file.save(study);
		byte[] first = Files.readAllBytes(file.path());
		file.save(file.load());

		assertThat(Files.readAllBytes(file.path())).isEqualTo(first);
	}

	@Test
	void oneWordChangedIsOneLineChanged() throws Exception {
		file.save(study);
		List<String> before = Files.readAllLines(file.path());
		study.getUsages().get(0).getName().setEn("press release");
		file.save(study);
		List<String> after = Files.readAllLines(file.path());

		assertThat(after).hasSameSizeAs(before);
		assertThat(after.stream().filter(line -> !before.contains(line))).hasSize(1);
	}

	@Test
	void saveLeavesNoTemporaryFile() throws Exception {
		file.save(study);
		try (var files = Files.list(folder)) {
			assertThat(files).containsExactly(file.path());
		}
	}

	@Test
	void colleaguesMayReadAStudyThatTheFolderLetsThemRead() throws Exception {
		assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "no POSIX permissions here");
		file.save(study);
		Path plain = Files.writeString(folder.resolve("plain"), "");

		assertThat(Files.getPosixFilePermissions(file.path())).isEqualTo(Files.getPosixFilePermissions(plain));
	}

	/** XML 1.0, § 2.2: U+0001 and halves of surrogate pairs are no characters; EMF would write “?” for the latter. */
	@Test
	void charactersThatXmlCannotHoldAreNamedAndTheFileStays() throws Exception {
		file.save(study);
		byte[] before = Files.readAllBytes(file.path());
		for (String bad : List.of("Par\u0001cs", "Parcs \uD83D", "\uDE00", "\uFFFF")) {
			study.getJurisdictions().get(0).getAgencies().get(1).getName().setFr(bad);
			assertThatThrownBy(() -> file.save(study)).isInstanceOfSatisfying(StudyFileException.class, it -> {
				assertThat(it.reason()).isEqualTo(Reason.CHARACTER);
				assertThat(it.detail()).isEqualTo("Agency.a (fr)");
			});
			assertThat(Files.readAllBytes(file.path())).isEqualTo(before);
		}
		study.getJurisdictions().get(0).getAgencies().get(1).getName().setFr("Parcs \uD83C\uDFDB\uFE0F\t");
		file.save(study);
		assertThat(EcoreUtil.equals(file.load(), study)).isTrue();
	}

	/** Each of these is written as an entity, which the Java machine's own limits count. */
	@Test
	void aTextOfQuotationMarksAloneIsReadAgain() throws Exception {
		for (String one : List.of("\"", "<", "&", "\n")) {
			study.getJurisdictions().get(0).getAgencies().get(1).getPresences().get(0).setNote(one.repeat(99_000));
			file.save(study);
			assertThat(EcoreUtil.equals(file.load(), study)).as(one).isTrue();
		}
	}

	@Test
	void limitsOfTheParserAreOursWhateverTheMachineSays() throws Exception {
		file.save(study);
		System.setProperty("jdk.xml.elementAttributeLimit", "1");
		System.setProperty("jdk.xml.maxElementDepth", "2");
		try {
			assertThat(EcoreUtil.equals(file.load(), study)).isTrue();
			file.save(study);
		} finally {
			System.clearProperty("jdk.xml.elementAttributeLimit");
			System.clearProperty("jdk.xml.maxElementDepth");
		}
	}

	@Test
	void whatCouldNotBeReadAgainIsNotWritten() throws Exception {
		assertThatThrownBy(() -> PalierXml.readBack(file.path(), "<cut".getBytes(StandardCharsets.UTF_8)))
				.isInstanceOfSatisfying(StudyFileException.class, it -> assertThat(it.reason()).isEqualTo(Reason.UNREADABLE));
	}

	@Test
	void permissionsStay() throws Exception {
		assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "no POSIX permissions here");
		file.save(study);
		for (String mode : List.of("rw-------", "rw-rw----", "rw-rw-rw-", "rwxr-x---")) {
			Files.setPosixFilePermissions(file.path(), PosixFilePermissions.fromString(mode));
			file.save(study);
			assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.path()))).isEqualTo(mode);
		}
	}

	@Test
	void groupStays() throws Exception {
		file.save(study);
		GroupPrincipal other;
		try {
			other = folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByGroupName("nogroup");
			Files.getFileAttributeView(file.path(), PosixFileAttributeView.class).setGroup(other);
		} catch (IOException | UnsupportedOperationException | NullPointerException notAllowed) {
			assumeTrue(false, "this account may not give files to another group: " + notAllowed);
			return;
		}
		file.save(study);

		assertThat(Files.readAttributes(file.path(), PosixFileAttributes.class).group()).isEqualTo(other);
	}

	@Test
	void aSymbolicLinkStaysAndWhatItLeadsToIsReplaced() throws Exception {
		Path target = folder.resolve("elsewhere/really.palier");
		new StudyFile(target).save(study);
		try {
			Files.createSymbolicLink(file.path(), Path.of("elsewhere", "really.palier"));
		} catch (IOException | UnsupportedOperationException notHere) {
			assumeTrue(false, "no symbolic links here: " + notHere);
		}
		study.setName(text("nouveau", "new"));
		file.save(study);

		assertThat(file.path()).isSymbolicLink();
		assertThat(new StudyFile(target).load().getName().getEn()).isEqualTo("new");
		assertThat(new StudyBackups(file.path()).newestFirst()).hasSize(1);
	}

	@Test
	void theDigestIsThatOfTheBytes() throws Exception {
		assertThat(file.sha256()).isEmpty();
		String written = file.write(study);
		String expected = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file.path())));

		assertThat(written).isEqualTo(expected);
		assertThat(file.read().sha256()).isEqualTo(expected);
		assertThat(file.sha256()).contains(expected);
	}

	@Test
	void anyPathIsSavedToAndLoadedFrom() throws Exception {
		file = new StudyFile(folder.resolve("Étude n° 1 🏛️ %20 #;'x/study.palier"));
		file.save(study);
		assertThat(EcoreUtil.equals(file.load(), study)).isTrue();
	}

	@Test
	void fullDiskLeavesTheOldFileAndIsNamed() throws Exception {
		try (var disk = SmallDisk.mount(folder.resolve("disk"), "size=1m")) {
			file = new StudyFile(disk.path().resolve("study.palier"));
			file.save(study);
			byte[] before = Files.readAllBytes(file.path());
			study.setDescription(text("x".repeat(2_000_000), ""));
			assertThatThrownBy(() -> file.save(study)).isInstanceOfSatisfying(FileSystemException.class, it -> {
				assertThat(it.getFile()).isEqualTo(file.path().toString());
				assertThat(it.getReason()).contains("space");
			});
			assertThat(Files.readAllBytes(file.path())).isEqualTo(before);
			assertThat(disk.path().toFile().list()).containsExactly("study.palier");
		}
	}

	@Test
	void readOnlyDiskLeavesTheOldFileAndIsNamed() throws Exception {
		try (var disk = SmallDisk.mount(folder.resolve("disk"), "size=4m")) {
			file = new StudyFile(disk.path().resolve("study.palier"));
			file.save(study);
			byte[] before = Files.readAllBytes(file.path());
			disk.readOnly();
			assertThatThrownBy(() -> file.save(study)).isInstanceOfSatisfying(FileSystemException.class, it -> {
				assertThat(it.getFile()).isEqualTo(file.path().toString());
				assertThat(it.getReason()).containsIgnoringCase("read-only");
			});
			assertThat(Files.readAllBytes(file.path())).isEqualTo(before);
			assertThat(EcoreUtil.equals(file.load(), study)).isTrue();
		}
	}

	/** An element without children has a line of its own; a value may hold the end of a line all the same. */
	@Test
	void anElementWithoutChildrenHasALineOfItsOwn() throws Exception {
		Files.writeString(file.path(), """
				<?xml version="1.0" encoding="UTF-8"?>
				<palier:Study xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:palier="urn:palier:model:1" id="s" formatVersion="2">
				  <categories
				      id="a"
				      source="one&#xA;      two">
				    <name
				        fr="Un"
				        en="One"/>
				  </categories>
				  <runs
				      id="r"
				      kind="import"
				      at="2026-12-01T00:00:00Z"/>
				</palier:Study>
				""");
		file.save(file.load());
		assertThat(Files.readString(file.path())).endsWith("""
				    formatVersion="2">
				  <categories
				      id="a"
				      source="one&#xA;      two">
				    <name fr="Un" en="One"/>
				  </categories>
				  <runs id="r" kind="import" at="2026-12-01T00:00:00Z"/>
				</palier:Study>
				""");
	}

	/** As a study was written before an assumption had a basis in two languages. */
	@Test
	void assumptionsWithACitationAloneAreReadAndKept() throws Exception {
		String before = """
				<?xml version="1.0" encoding="UTF-8"?>
				<palier:Study
				    xmi:version="2.0"
				    xmlns:xmi="http://www.omg.org/XMI"
				    xmlns:palier="urn:palier:model:1"
				    id="old"
				    formatVersion="1">
				  <scenarios
				      id="s">
				    <assumptions id="hours" unit="hours" source="Yates &amp; Arbour (2013), § 48"/>
				  </scenarios>
				</palier:Study>
				""";
		Files.writeString(file.path(), before);

		Study old = file.load();
		assertThat(old.getScenarios().get(0).getAssumptions().get(0).getSource()).isEqualTo("Yates & Arbour (2013), § 48");
		assertThat(old.getScenarios().get(0).getAssumptions().get(0).getBasis()).isNull();
		file.save(old);
		assertThat(file.path()).hasContent(before.replace("formatVersion=\"1\"", "formatVersion=\"2\""));

		old.getScenarios().get(0).getAssumptions().get(0).setBasis(text("Recensement", "Census"));
		file.save(old);
		assertThat(file.load().getScenarios().get(0).getAssumptions().get(0).getBasis().getFr()).isEqualTo("Recensement");
	}

	/** A cell of the first format knew one look alone. */
	@Test
	void aCellOfTheFirstFormatIsReadAsItsOneObservation() throws Exception {
		Files.writeString(file.path(), """
				<?xml version="1.0" encoding="UTF-8"?>
				<palier:Study xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:palier="urn:palier:model:1" id="old" formatVersion="1">
				  <platforms id="twitter"/>
				  <jurisdictions id="ca">
				    <agencies id="parks">
				      <presences platform="Platform.twitter" status="present" checkedOn="2012-10-01" checkedBy="A. T." evidence="page 4" note="n"/>
				    </agencies>
				  </jurisdictions>
				</palier:Study>
				""");

		Presence presence = file.load().getJurisdictions().get(0).getAgencies().get(0).getPresences().get(0);

		assertThat(presence.getStatus()).isEqualTo(PresenceStatus.PRESENT);
		assertThat(presence.getCheckedOn()).isEqualTo(LocalDate.of(2012, 10, 1));
		assertThat(presence.getNote()).isEqualTo("n");
		assertThat(presence.getHistory()).hasToString("2012-10-01 present by='A. T.' evidence='page 4'");
	}
}
