/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Interview</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What an agency told about its practice (interview grid of Yates and Arbour 2013, § 23).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.palier.model.Interview#getAgency <em>Agency</em>}</li>
 *   <li>{@link org.palier.model.Interview#getHeldOn <em>Held On</em>}</li>
 *   <li>{@link org.palier.model.Interview#getMinutes <em>Minutes</em>}</li>
 *   <li>{@link org.palier.model.Interview#getRespondents <em>Respondents</em>}</li>
 *   <li>{@link org.palier.model.Interview#getObjectives <em>Objectives</em>}</li>
 *   <li>{@link org.palier.model.Interview#getPlanning <em>Planning</em>}</li>
 *   <li>{@link org.palier.model.Interview#getHoursPerWeek <em>Hours Per Week</em>}</li>
 *   <li>{@link org.palier.model.Interview#getFullTimeStaff <em>Full Time Staff</em>}</li>
 *   <li>{@link org.palier.model.Interview#getValidatedBy <em>Validated By</em>}</li>
 *   <li>{@link org.palier.model.Interview#getValidationDelayHours <em>Validation Delay Hours</em>}</li>
 *   <li>{@link org.palier.model.Interview#getFormalEvaluation <em>Formal Evaluation</em>}</li>
 *   <li>{@link org.palier.model.Interview#getAudiences <em>Audiences</em>}</li>
 *   <li>{@link org.palier.model.Interview#getNote <em>Note</em>}</li>
 *   <li>{@link org.palier.model.Interview#getParticipants <em>Participants</em>}</li>
 *   <li>{@link org.palier.model.Interview#getPlace <em>Place</em>}</li>
 *   <li>{@link org.palier.model.Interview#getHeldBy <em>Held By</em>}</li>
 *   <li>{@link org.palier.model.Interview#getRecording <em>Recording</em>}</li>
 *   <li>{@link org.palier.model.Interview#getConsent <em>Consent</em>}</li>
 *   <li>{@link org.palier.model.Interview#getTranscript <em>Transcript</em>}</li>
 *   <li>{@link org.palier.model.Interview#getPilot <em>Pilot</em>}</li>
 *   <li>{@link org.palier.model.Interview#getShadowSite <em>Shadow Site</em>}</li>
 *   <li>{@link org.palier.model.Interview#getMonitoredBefore <em>Monitored Before</em>}</li>
 *   <li>{@link org.palier.model.Interview#getOutsideFirm <em>Outside Firm</em>}</li>
 *   <li>{@link org.palier.model.Interview#getPeople <em>People</em>}</li>
 *   <li>{@link org.palier.model.Interview#getValidation <em>Validation</em>}</li>
 *   <li>{@link org.palier.model.Interview#getScenariosPrepared <em>Scenarios Prepared</em>}</li>
 *   <li>{@link org.palier.model.Interview#getTargets <em>Targets</em>}</li>
 *   <li>{@link org.palier.model.Interview#getTone <em>Tone</em>}</li>
 *   <li>{@link org.palier.model.Interview#getSelfRegulation <em>Self Regulation</em>}</li>
 *   <li>{@link org.palier.model.Interview#getWrittenRules <em>Written Rules</em>}</li>
 *   <li>{@link org.palier.model.Interview#getComplementarity <em>Complementarity</em>}</li>
 *   <li>{@link org.palier.model.Interview#getImpression <em>Impression</em>}</li>
 *   <li>{@link org.palier.model.Interview#getRanking <em>Ranking</em>}</li>
 *   <li>{@link org.palier.model.Interview#getAnswers <em>Answers</em>}</li>
 *   <li>{@link org.palier.model.Interview#getOwn <em>Own</em>}</li>
 *   <li>{@link org.palier.model.Interview#getPassages <em>Passages</em>}</li>
 * </ul>
 *
 * @see org.palier.model.PalierPackage#getInterview()
 * @model
 * @generated
 */
public interface Interview extends Identified {
	/**
	 * Returns the value of the '<em><b>Agency</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The agency that was asked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Agency</em>' reference.
	 * @see #setAgency(Agency)
	 * @see org.palier.model.PalierPackage#getInterview_Agency()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Agency getAgency();

	/**
	 * Sets the value of the '{@link org.palier.model.Interview#getAgency <em>Agency</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Agency</em>' reference.
	 * @see #getAgency()
	 * @generated
	 */
	void setAgency(Agency value);

	/**
	 * Returns the value of the '<em><b>Held On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day of the interview; null when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Held On</em>' attribute.
	 * @see #setHeldOn(LocalDate)
	 * @see org.palier.model.PalierPackage#getInterview_HeldOn()
	 * @model dataType="org.palier.model.Date"
	 * @generated
	 */
	LocalDate getHeldOn();

	/**
	 * Sets the value of the '{@link org.palier.model.Interview#getHeldOn <em>Held On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Held On</em>' attribute.
	 * @see #getHeldOn()
	 * @generated
	 */
	void setHeldOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Minutes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Length in minutes; null when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minutes</em>' attribute.
	 * @see #setMinutes(Integer)
	 * @see org.palier.model.PalierPackage#getInterview_Minutes()
	 * @model
	 * @generated
	 */
	Integer getMinutes();

	/**
	 * Sets the value of the '{@link org.palier.model.Interview#getMinutes <em>Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minutes</em>' attribute.
	 * @see #getMinutes()
	 * @generated
	 */
	void setMinutes(Integer value);

	/**
	 * Returns the value of the '<em><b>Respondents</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Functions of the persons who answered, never their names; of studies that do not list participants.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Respondents</em>' attribute.
	 * @see #setRespondents(String)
	 * @see org.palier.model.PalierPackage#getInterview_Respondents()
	 * @model
	 * @generated
	 */
	String getRespondents();

	/**
	 * Sets the value of the '{@link org.palier.model.Interview#getRespondents <em>Respondents</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Respondents</em>' attribute.
	 * @see #getRespondents()
	 * @generated
	 */
	void setRespondents(String value);

	/**
	 * Returns the value of the '<em><b>Objectives</b></em>' reference list.
	 * The list contents are of type {@link org.palier.model.Objective}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its objectives, the most important first; held when ranking is empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Objectives</em>' reference list.
	 * @see org.palier.model.PalierPackage#getInterview_Objectives()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Objective> getObjectives();

	/**
	 * Returns the value of the '<em><b>Planning</b></em>' attribute.
	 * The literals are from the enumeration {@link org.palier.model.Planning}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How its presence came about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Planning</em>' attribute.
	 * @see org.palier.model.Planning
	 * @see #setPlanning(Planning)
	 * @see org.palier.model.PalierPackage#getInterview_Planning()
	 * @model
	 * @generated
	 */
	Planning getPlanning();

	/**
	 * Sets the value of the '{@link org.palier.model.Interview#getPlanning <em>Planning</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Planning</em>' attribute.
	 * @see org.palier.model.Planning
	 * @see #getPlanning()
	 * @generated
	 */
	void setPlanning(Planning value);

	/**
	 * Returns the value of the '<em><b>Hours Per Week</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hours a week spent on social media; null when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hours Per Week</em>' attribute.
	 * @see #setHoursPerWeek(Double)
	 * @see org.palier.model.PalierPackage#getInterview_HoursPerWeek()
	 * @model
	 * @generated
	 */
	Double getHoursPerWeek();

	/**
	 * Sets the value of the '{@link org.palier.model.Interview#getHoursPerWeek <em>Hours Per Week</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hours Per Week</em>' attribute.
	 * @see #getHoursPerWeek()
	 * @generated
	 */
	void setHoursPerWeek(Double value);

	/**
	 * Returns the value of the '<em><b>Full Time Staff</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Full-time equivalents; null when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Full Time Staff</em>' attribute.
	 * @see #setFullTimeStaff(Double)
	 * @see org.palier.model.PalierPackage#getInterview_FullTimeStaff()
	 * @model
	 * @generated
	 */
	Double getFullTimeStaff();

	/**
	 * Sets the value of the '{@link org.palier.model.Interview#getFullTimeStaff <em>Full Time Staff</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Full Time Staff</em>' attribute.
	 * @see #getFullTimeStaff()
	 * @generated
	 */
	void setFullTimeStaff(Double value);

	/**
	 * Returns the value of the '<em><b>Validated By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who validates what before it is published.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Validated By</em>' attribute.
	 * @see #setValidatedBy(String)
	 * @see org.palier.model.PalierPackage#getInterview_ValidatedBy()
	 * @model
	 * @generated
	 */
	String getValidatedBy();

	/**
	 * Sets the value of the '{@link org.palier.model.Interview#getValidatedBy <em>Validated By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Validated By</em>' attribute.
	 * @see #getValidatedBy()
	 * @generated
	 */
	void setValidatedBy(String value);

	/**
	 * Returns the value of the '<em><b>Validation Delay Hours</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Usual delay of validation, in hours; null when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Validation Delay Hours</em>' attribute.
	 * @see #setValidationDelayHours(Double)
	 * @see org.palier.model.PalierPackage#getInterview_ValidationDelayHours()
	 * @model
	 * @generated
	 */
	Double getValidationDelayHours();

	/**
	 * Sets the value of the '{@link org.palier.model.Interview#getValidationDelayHours <em>Validation Delay Hours</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Validation Delay Hours</em>' attribute.
	 * @see #getValidationDelayHours()
	 * @generated
	 */
	void setValidationDelayHours(Double value);

	/**
	 * Returns the value of the '<em><b>Formal Evaluation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the agency evaluates its presence formally; null when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Formal Evaluation</em>' attribute.
	 * @see #setFormalEvaluation(Boolean)
	 * @see org.palier.model.PalierPackage#getInterview_FormalEvaluation()
	 * @model
	 * @generated
	 */
	Boolean getFormalEvaluation();

	/**
	 * Sets the value of the '{@link org.palier.model.Interview#getFormalEvaluation <em>Formal Evaluation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Formal Evaluation</em>' attribute.
	 * @see #getFormalEvaluation()
	 * @generated
	 */
	void setFormalEvaluation(Boolean value);

	/**
	 * Returns the value of the '<em><b>Audiences</b></em>' reference list.
	 * The list contents are of type {@link org.palier.model.Category}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Publics that it addresses, as categories of a theory of audiences.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Audiences</em>' reference list.
	 * @see org.palier.model.PalierPackage#getInterview_Audiences()
	 * @model resolveProxies="false"
	 * @generated
	 */
	EList<Category> getAudiences();

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Free remark.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.palier.model.PalierPackage#getInterview_Note()
	 * @model
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.palier.model.Interview#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Participants</b></em>' containment reference list.
	 * The list contents are of type {@link org.palier.model.Participant}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who answered, by pseudonym.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Participants</em>' containment reference list.
	 * @see org.palier.model.PalierPackage#getInterview_Participants()
	 * @model containment="true"
	 * @generated
	 */
	EList<Participant> getParticipants();

	/**
	 * Returns the value of the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where or how it was held, e.g. by video; null when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Place</em>' attribute.
	 * @see #setPlace(String)
	 * @see org.palier.model.PalierPackage#getInterview_Place()
	 * @model
	 * @generated
	 */
	String getPlace();

	/**
	 * Sets the value of the '{@link org.palier.model.Interview#getPlace <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Place</em>' attribute.
	 * @see #getPlace()
	 * @generated
	 */
	void setPlace(String value);

	/**
	 * Returns the value of the '<em><b>Held By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who asked; null when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Held By</em>' attribute.
	 * @see #setHeldBy(String)
	 * @see org.palier.model.PalierPackage#getInterview_HeldBy()
	 * @model
	 * @generated
	 */
	String getHeldBy();

	/**
	 * Sets the value of the '{@link org.palier.model.Interview#getHeldBy <em>Held By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Held By</em>' attribute.
	 * @see #getHeldBy()
	 * @generated
	 */
	void setHeldBy(String value);

	/**
	 * Returns the value of the '<em><b>Recording</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the sound or the picture lies, as a path or an address; never needed. Null for none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recording</em>' attribute.
	 * @see #setRecording(String)
	 * @see org.palier.model.PalierPackage#getInterview_Recording()
	 * @model
	 * @generated
	 */
	String getRecording();

	/**
	 * Sets the value of the '{@link org.palier.model.Interview#getRecording <em>Recording</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recording</em>' attribute.
	 * @see #getRecording()
	 * @generated
	 */
	void setRecording(String value);

	/**
	 * Returns the value of the '<em><b>Consent</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the participants agreed to; null when it was not recorded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Consent</em>' containment reference.
	 * @see #setConsent(Consent)
	 * @see org.palier.model.PalierPackage#getInterview_Consent()
	 * @model containment="true"
	 * @generated
	 */
	Consent getConsent();

	/**
	 * Sets the value of the '{@link org.palier.model.Interview#getConsent <em>Consent</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Consent</em>' containment reference.
	 * @see #getConsent()
	 * @generated
	 */
	void setConsent(Consent value);

	/**
	 * Returns the value of the '<em><b>Transcript</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is known of its text, which lies in a file of its own; null when it is not transcribed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Transcript</em>' containment reference.
	 * @see #setTranscript(Transcript)
	 * @see org.palier.model.PalierPackage#getInterview_Transcript()
	 * @model containment="true"
	 * @generated
	 */
	Transcript getTranscript();

	/**
	 * Sets the value of the '{@link org.palier.model.Interview#getTranscript <em>Transcript</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Transcript</em>' containment reference.
	 * @see #getTranscript()
	 * @generated
	 */
	void setTranscript(Transcript value);

	/**
	 * Returns the value of the '<em><b>Pilot</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the presence was tried in a pilot project; null when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pilot</em>' attribute.
	 * @see #setPilot(Boolean)
	 * @see org.palier.model.PalierPackage#getInterview_Pilot()
	 * @model
	 * @generated
	 */
	Boolean getPilot();

	/**
	 * Sets the value of the '{@link org.palier.model.Interview#getPilot <em>Pilot</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pilot</em>' attribute.
	 * @see #getPilot()
	 * @generated
	 */
	void setPilot(Boolean value);

	/**
	 * Returns the value of the '<em><b>Shadow Site</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it was tried on a site that the public did not see; null when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Shadow Site</em>' attribute.
	 * @see #setShadowSite(Boolean)
	 * @see org.palier.model.PalierPackage#getInterview_ShadowSite()
	 * @model
	 * @generated
	 */
	Boolean getShadowSite();

	/**
	 * Sets the value of the '{@link org.palier.model.Interview#getShadowSite <em>Shadow Site</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Shadow Site</em>' attribute.
	 * @see #getShadowSite()
	 * @generated
	 */
	void setShadowSite(Boolean value);

	/**
	 * Returns the value of the '<em><b>Monitored Before</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the agency watched social media before it entered them; null when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Monitored Before</em>' attribute.
	 * @see #setMonitoredBefore(Boolean)
	 * @see org.palier.model.PalierPackage#getInterview_MonitoredBefore()
	 * @model
	 * @generated
	 */
	Boolean getMonitoredBefore();

	/**
	 * Sets the value of the '{@link org.palier.model.Interview#getMonitoredBefore <em>Monitored Before</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Monitored Before</em>' attribute.
	 * @see #getMonitoredBefore()
	 * @generated
	 */
	void setMonitoredBefore(Boolean value);

	/**
	 * Returns the value of the '<em><b>Outside Firm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether an outside firm helped; null when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Outside Firm</em>' attribute.
	 * @see #setOutsideFirm(Boolean)
	 * @see org.palier.model.PalierPackage#getInterview_OutsideFirm()
	 * @model
	 * @generated
	 */
	Boolean getOutsideFirm();

	/**
	 * Sets the value of the '{@link org.palier.model.Interview#getOutsideFirm <em>Outside Firm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outside Firm</em>' attribute.
	 * @see #getOutsideFirm()
	 * @generated
	 */
	void setOutsideFirm(Boolean value);

	/**
	 * Returns the value of the '<em><b>People</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Persons who work on it, whatever their hours; null when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>People</em>' attribute.
	 * @see #setPeople(Integer)
	 * @see org.palier.model.PalierPackage#getInterview_People()
	 * @model
	 * @generated
	 */
	Integer getPeople();

	/**
	 * Sets the value of the '{@link org.palier.model.Interview#getPeople <em>People</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>People</em>' attribute.
	 * @see #getPeople()
	 * @generated
	 */
	void setPeople(Integer value);

	/**
	 * Returns the value of the '<em><b>Validation</b></em>' attribute.
	 * The literals are from the enumeration {@link org.palier.model.ValidationLevel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far up a publication goes before it is published.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Validation</em>' attribute.
	 * @see org.palier.model.ValidationLevel
	 * @see #setValidation(ValidationLevel)
	 * @see org.palier.model.PalierPackage#getInterview_Validation()
	 * @model
	 * @generated
	 */
	ValidationLevel getValidation();

	/**
	 * Sets the value of the '{@link org.palier.model.Interview#getValidation <em>Validation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Validation</em>' attribute.
	 * @see org.palier.model.ValidationLevel
	 * @see #getValidation()
	 * @generated
	 */
	void setValidation(ValidationLevel value);

	/**
	 * Returns the value of the '<em><b>Scenarios Prepared</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether answers are prepared before they are needed; null when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scenarios Prepared</em>' attribute.
	 * @see #setScenariosPrepared(Boolean)
	 * @see org.palier.model.PalierPackage#getInterview_ScenariosPrepared()
	 * @model
	 * @generated
	 */
	Boolean getScenariosPrepared();

	/**
	 * Sets the value of the '{@link org.palier.model.Interview#getScenariosPrepared <em>Scenarios Prepared</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scenarios Prepared</em>' attribute.
	 * @see #getScenariosPrepared()
	 * @generated
	 */
	void setScenariosPrepared(Boolean value);

	/**
	 * Returns the value of the '<em><b>Targets</b></em>' attribute list.
	 * The list contents are of type {@link org.palier.model.TargetedPublic}.
	 * The literals are from the enumeration {@link org.palier.model.TargetedPublic}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Publics that it says it addresses, in the order of their importance.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Targets</em>' attribute list.
	 * @see org.palier.model.TargetedPublic
	 * @see org.palier.model.PalierPackage#getInterview_Targets()
	 * @model
	 * @generated
	 */
	EList<TargetedPublic> getTargets();

	/**
	 * Returns the value of the '<em><b>Tone</b></em>' attribute.
	 * The literals are from the enumeration {@link org.palier.model.Tone}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it says that it writes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tone</em>' attribute.
	 * @see org.palier.model.Tone
	 * @see #setTone(Tone)
	 * @see org.palier.model.PalierPackage#getInterview_Tone()
	 * @model
	 * @generated
	 */
	Tone getTone();

	/**
	 * Sets the value of the '{@link org.palier.model.Interview#getTone <em>Tone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tone</em>' attribute.
	 * @see org.palier.model.Tone
	 * @see #getTone()
	 * @generated
	 */
	void setTone(Tone value);

	/**
	 * Returns the value of the '<em><b>Self Regulation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether its visitors keep each other in order; null when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Self Regulation</em>' attribute.
	 * @see #setSelfRegulation(Boolean)
	 * @see org.palier.model.PalierPackage#getInterview_SelfRegulation()
	 * @model
	 * @generated
	 */
	Boolean getSelfRegulation();

	/**
	 * Sets the value of the '{@link org.palier.model.Interview#getSelfRegulation <em>Self Regulation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Self Regulation</em>' attribute.
	 * @see #getSelfRegulation()
	 * @generated
	 */
	void setSelfRegulation(Boolean value);

	/**
	 * Returns the value of the '<em><b>Written Rules</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it has written rules of conduct for its pages; null when unknown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Written Rules</em>' attribute.
	 * @see #setWrittenRules(Boolean)
	 * @see org.palier.model.PalierPackage#getInterview_WrittenRules()
	 * @model
	 * @generated
	 */
	Boolean getWrittenRules();

	/**
	 * Sets the value of the '{@link org.palier.model.Interview#getWrittenRules <em>Written Rules</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Written Rules</em>' attribute.
	 * @see #getWrittenRules()
	 * @generated
	 */
	void setWrittenRules(Boolean value);

	/**
	 * Returns the value of the '<em><b>Complementarity</b></em>' attribute.
	 * The literals are from the enumeration {@link org.palier.model.Complementarity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What social media are beside its other means.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Complementarity</em>' attribute.
	 * @see org.palier.model.Complementarity
	 * @see #setComplementarity(Complementarity)
	 * @see org.palier.model.PalierPackage#getInterview_Complementarity()
	 * @model
	 * @generated
	 */
	Complementarity getComplementarity();

	/**
	 * Sets the value of the '{@link org.palier.model.Interview#getComplementarity <em>Complementarity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Complementarity</em>' attribute.
	 * @see org.palier.model.Complementarity
	 * @see #getComplementarity()
	 * @generated
	 */
	void setComplementarity(Complementarity value);

	/**
	 * Returns the value of the '<em><b>Impression</b></em>' attribute.
	 * The literals are from the enumeration {@link org.palier.model.Impression}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it judges its own results.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Impression</em>' attribute.
	 * @see org.palier.model.Impression
	 * @see #setImpression(Impression)
	 * @see org.palier.model.PalierPackage#getInterview_Impression()
	 * @model
	 * @generated
	 */
	Impression getImpression();

	/**
	 * Sets the value of the '{@link org.palier.model.Interview#getImpression <em>Impression</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Impression</em>' attribute.
	 * @see org.palier.model.Impression
	 * @see #getImpression()
	 * @generated
	 */
	void setImpression(Impression value);

	/**
	 * Returns the value of the '<em><b>Ranking</b></em>' containment reference list.
	 * The list contents are of type {@link org.palier.model.RankedObjective}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its objectives by place, ties included, in order; when there are some they hold, not objectives.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ranking</em>' containment reference list.
	 * @see org.palier.model.PalierPackage#getInterview_Ranking()
	 * @model containment="true"
	 * @generated
	 */
	EList<RankedObjective> getRanking();

	/**
	 * Returns the value of the '<em><b>Answers</b></em>' containment reference list.
	 * The list contents are of type {@link org.palier.model.Answer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it answered to questions of the grid, in the order of the grid.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Answers</em>' containment reference list.
	 * @see org.palier.model.PalierPackage#getInterview_Answers()
	 * @model containment="true"
	 * @generated
	 */
	EList<Answer> getAnswers();

	/**
	 * Returns the value of the '<em><b>Own</b></em>' attribute list.
	 * The list contents are of type {@link org.palier.model.OwnValue}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Values of the fields that the study declares of interviews; of a field without one nothing is kept.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Own</em>' attribute list.
	 * @see org.palier.model.PalierPackage#getInterview_Own()
	 * @model unique="false" dataType="org.palier.model.OwnValue"
	 * @generated
	 */
	EList<OwnValue> getOwn();

	/**
	 * Returns the value of the '<em><b>Passages</b></em>' containment reference list.
	 * The list contents are of type {@link org.palier.model.Passage}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Spans of its text that were coded or are referred to, by their beginning.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Passages</em>' containment reference list.
	 * @see org.palier.model.PalierPackage#getInterview_Passages()
	 * @model containment="true"
	 * @generated
	 */
	EList<Passage> getPassages();

} // Interview
