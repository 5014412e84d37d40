// SPDX-License-Identifier: EPL-2.0
package org.palier.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether the web is asked: who looks after the machine says so, and no variable takes that back. */
class WebPolicyTest {

	@TempDir
	private Path folder;

	@Test
	void aFileOfTheMachineForbids() throws IOException {
		Path file = folder.resolve("policy.properties");
		var policy = new WebPolicy(List.of(file), Optional.empty());
		assertThat(policy.forbidden()).isEmpty();
		for (String said : List.of("live = off", "live: nein", "live = \\u12")) {
			Files.writeString(file, said);
			assertThat(policy.forbidden()).as(said).isPresent().get().satisfies(it -> assertThat(it.fr()).contains(file.toString()));
		}
		Files.writeString(file, "live = on\n");
		assertThat(policy.forbidden()).isEmpty();
	}

	@Test
	void noVariableTakesTheFileOfTheMachineAway() throws IOException {
		Path fixed = Files.writeString(folder.resolve("fixed.properties"), "live = off\n");
		Path more = Files.writeString(folder.resolve("more.properties"), "live = on\n");
		for (Map<String, String> environment : List.of(Map.of("ProgramData", "/nowhere"),
				Map.of("PROGRAMDATA", "/nowhere", "ALLUSERSPROFILE", "/nowhere"), Map.of(WebPolicy.VARIABLE, more.toString()),
				Map.of(WebPolicy.VARIABLE, "/nowhere/at/all"))) {
			assertThat(WebPolicy.of(environment, Optional.of(fixed), Optional.empty()).forbidden()).as(environment.toString()).isPresent();
		}
		assertThat(WebPolicy.of(Map.of(WebPolicy.VARIABLE, fixed.toString()), Optional.of(more), Optional.of("on")).forbidden()).isPresent();
	}

	@Test
	void onUnixTheFileHasOnePlace() {
		if (java.io.File.separatorChar == '/') {
			assertThat(WebPolicy.ofThisMachine().files()).contains(Path.of("/etc/palier/policy.properties"));
		}
	}

	@ParameterizedTest
	@CsvSource({ "off,true", "0,true", "on,false", "1,false", "maybe,true", "OFF,true" })
	void thePolicyOfTheComputerIsReadInItsForms(String said, boolean forbidden) {
		var policy = new WebPolicy(List.of(), Optional.of(said));
		assertThat(policy.forbidden().isPresent()).isEqualTo(forbidden);
		policy.forbidden().ifPresent(it -> assertThat(it.en()).contains("HKLM\\Software\\Policies\\Palier"));
	}

	@Test
	void aPolicyOfTheComputerThatCannotBeReadForbids() {
		assertThat(new WebPolicy(List.of(), Optional.of(WindowsPolicy.UNREADABLE)).forbidden()).isPresent();
	}
}
