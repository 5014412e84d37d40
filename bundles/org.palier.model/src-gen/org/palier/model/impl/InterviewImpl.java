/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeEList;
import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.palier.model.Agency;
import org.palier.model.Answer;
import org.palier.model.Category;
import org.palier.model.Complementarity;
import org.palier.model.Consent;
import org.palier.model.Impression;
import org.palier.model.Interview;
import org.palier.model.Objective;
import org.palier.model.OwnValue;
import org.palier.model.PalierPackage;
import org.palier.model.Participant;
import org.palier.model.Passage;
import org.palier.model.Planning;
import org.palier.model.RankedObjective;
import org.palier.model.TargetedPublic;
import org.palier.model.Tone;
import org.palier.model.Transcript;
import org.palier.model.ValidationLevel;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Interview</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.palier.model.impl.InterviewImpl#getAgency <em>Agency</em>}</li>
 *   <li>{@link org.palier.model.impl.InterviewImpl#getHeldOn <em>Held On</em>}</li>
 *   <li>{@link org.palier.model.impl.InterviewImpl#getMinutes <em>Minutes</em>}</li>
 *   <li>{@link org.palier.model.impl.InterviewImpl#getRespondents <em>Respondents</em>}</li>
 *   <li>{@link org.palier.model.impl.InterviewImpl#getObjectives <em>Objectives</em>}</li>
 *   <li>{@link org.palier.model.impl.InterviewImpl#getPlanning <em>Planning</em>}</li>
 *   <li>{@link org.palier.model.impl.InterviewImpl#getHoursPerWeek <em>Hours Per Week</em>}</li>
 *   <li>{@link org.palier.model.impl.InterviewImpl#getFullTimeStaff <em>Full Time Staff</em>}</li>
 *   <li>{@link org.palier.model.impl.InterviewImpl#getValidatedBy <em>Validated By</em>}</li>
 *   <li>{@link org.palier.model.impl.InterviewImpl#getValidationDelayHours <em>Validation Delay Hours</em>}</li>
 *   <li>{@link org.palier.model.impl.InterviewImpl#getFormalEvaluation <em>Formal Evaluation</em>}</li>
 *   <li>{@link org.palier.model.impl.InterviewImpl#getAudiences <em>Audiences</em>}</li>
 *   <li>{@link org.palier.model.impl.InterviewImpl#getNote <em>Note</em>}</li>
 *   <li>{@link org.palier.model.impl.InterviewImpl#getParticipants <em>Participants</em>}</li>
 *   <li>{@link org.palier.model.impl.InterviewImpl#getPlace <em>Place</em>}</li>
 *   <li>{@link org.palier.model.impl.InterviewImpl#getHeldBy <em>Held By</em>}</li>
 *   <li>{@link org.palier.model.impl.InterviewImpl#getRecording <em>Recording</em>}</li>
 *   <li>{@link org.palier.model.impl.InterviewImpl#getConsent <em>Consent</em>}</li>
 *   <li>{@link org.palier.model.impl.InterviewImpl#getTranscript <em>Transcript</em>}</li>
 *   <li>{@link org.palier.model.impl.InterviewImpl#getPilot <em>Pilot</em>}</li>
 *   <li>{@link org.palier.model.impl.InterviewImpl#getShadowSite <em>Shadow Site</em>}</li>
 *   <li>{@link org.palier.model.impl.InterviewImpl#getMonitoredBefore <em>Monitored Before</em>}</li>
 *   <li>{@link org.palier.model.impl.InterviewImpl#getOutsideFirm <em>Outside Firm</em>}</li>
 *   <li>{@link org.palier.model.impl.InterviewImpl#getPeople <em>People</em>}</li>
 *   <li>{@link org.palier.model.impl.InterviewImpl#getValidation <em>Validation</em>}</li>
 *   <li>{@link org.palier.model.impl.InterviewImpl#getScenariosPrepared <em>Scenarios Prepared</em>}</li>
 *   <li>{@link org.palier.model.impl.InterviewImpl#getTargets <em>Targets</em>}</li>
 *   <li>{@link org.palier.model.impl.InterviewImpl#getTone <em>Tone</em>}</li>
 *   <li>{@link org.palier.model.impl.InterviewImpl#getSelfRegulation <em>Self Regulation</em>}</li>
 *   <li>{@link org.palier.model.impl.InterviewImpl#getWrittenRules <em>Written Rules</em>}</li>
 *   <li>{@link org.palier.model.impl.InterviewImpl#getComplementarity <em>Complementarity</em>}</li>
 *   <li>{@link org.palier.model.impl.InterviewImpl#getImpression <em>Impression</em>}</li>
 *   <li>{@link org.palier.model.impl.InterviewImpl#getRanking <em>Ranking</em>}</li>
 *   <li>{@link org.palier.model.impl.InterviewImpl#getAnswers <em>Answers</em>}</li>
 *   <li>{@link org.palier.model.impl.InterviewImpl#getOwn <em>Own</em>}</li>
 *   <li>{@link org.palier.model.impl.InterviewImpl#getPassages <em>Passages</em>}</li>
 * </ul>
 *
 * @generated
 */
public class InterviewImpl extends IdentifiedImpl implements Interview {
	/**
	 * The cached value of the '{@link #getAgency() <em>Agency</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgency()
	 * @generated
	 * @ordered
	 */
	protected Agency agency;

	/**
	 * The default value of the '{@link #getHeldOn() <em>Held On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeldOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate HELD_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHeldOn() <em>Held On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeldOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate heldOn = HELD_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getMinutes() <em>Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinutes()
	 * @generated
	 * @ordered
	 */
	protected static final Integer MINUTES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMinutes() <em>Minutes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinutes()
	 * @generated
	 * @ordered
	 */
	protected Integer minutes = MINUTES_EDEFAULT;

	/**
	 * The default value of the '{@link #getRespondents() <em>Respondents</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRespondents()
	 * @generated
	 * @ordered
	 */
	protected static final String RESPONDENTS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRespondents() <em>Respondents</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRespondents()
	 * @generated
	 * @ordered
	 */
	protected String respondents = RESPONDENTS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getObjectives() <em>Objectives</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObjectives()
	 * @generated
	 * @ordered
	 */
	protected EList<Objective> objectives;

	/**
	 * The default value of the '{@link #getPlanning() <em>Planning</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlanning()
	 * @generated
	 * @ordered
	 */
	protected static final Planning PLANNING_EDEFAULT = Planning.UNKNOWN;

	/**
	 * The cached value of the '{@link #getPlanning() <em>Planning</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlanning()
	 * @generated
	 * @ordered
	 */
	protected Planning planning = PLANNING_EDEFAULT;

	/**
	 * The default value of the '{@link #getHoursPerWeek() <em>Hours Per Week</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHoursPerWeek()
	 * @generated
	 * @ordered
	 */
	protected static final Double HOURS_PER_WEEK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHoursPerWeek() <em>Hours Per Week</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHoursPerWeek()
	 * @generated
	 * @ordered
	 */
	protected Double hoursPerWeek = HOURS_PER_WEEK_EDEFAULT;

	/**
	 * The default value of the '{@link #getFullTimeStaff() <em>Full Time Staff</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFullTimeStaff()
	 * @generated
	 * @ordered
	 */
	protected static final Double FULL_TIME_STAFF_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFullTimeStaff() <em>Full Time Staff</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFullTimeStaff()
	 * @generated
	 * @ordered
	 */
	protected Double fullTimeStaff = FULL_TIME_STAFF_EDEFAULT;

	/**
	 * The default value of the '{@link #getValidatedBy() <em>Validated By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidatedBy()
	 * @generated
	 * @ordered
	 */
	protected static final String VALIDATED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValidatedBy() <em>Validated By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidatedBy()
	 * @generated
	 * @ordered
	 */
	protected String validatedBy = VALIDATED_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getValidationDelayHours() <em>Validation Delay Hours</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidationDelayHours()
	 * @generated
	 * @ordered
	 */
	protected static final Double VALIDATION_DELAY_HOURS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValidationDelayHours() <em>Validation Delay Hours</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidationDelayHours()
	 * @generated
	 * @ordered
	 */
	protected Double validationDelayHours = VALIDATION_DELAY_HOURS_EDEFAULT;

	/**
	 * The default value of the '{@link #getFormalEvaluation() <em>Formal Evaluation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormalEvaluation()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean FORMAL_EVALUATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFormalEvaluation() <em>Formal Evaluation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormalEvaluation()
	 * @generated
	 * @ordered
	 */
	protected Boolean formalEvaluation = FORMAL_EVALUATION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAudiences() <em>Audiences</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAudiences()
	 * @generated
	 * @ordered
	 */
	protected EList<Category> audiences;

	/**
	 * The default value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNote() <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNote()
	 * @generated
	 * @ordered
	 */
	protected String note = NOTE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getParticipants() <em>Participants</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParticipants()
	 * @generated
	 * @ordered
	 */
	protected EList<Participant> participants;

	/**
	 * The default value of the '{@link #getPlace() <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlace()
	 * @generated
	 * @ordered
	 */
	protected static final String PLACE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPlace() <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlace()
	 * @generated
	 * @ordered
	 */
	protected String place = PLACE_EDEFAULT;

	/**
	 * The default value of the '{@link #getHeldBy() <em>Held By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeldBy()
	 * @generated
	 * @ordered
	 */
	protected static final String HELD_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHeldBy() <em>Held By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeldBy()
	 * @generated
	 * @ordered
	 */
	protected String heldBy = HELD_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getRecording() <em>Recording</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecording()
	 * @generated
	 * @ordered
	 */
	protected static final String RECORDING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRecording() <em>Recording</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecording()
	 * @generated
	 * @ordered
	 */
	protected String recording = RECORDING_EDEFAULT;

	/**
	 * The cached value of the '{@link #getConsent() <em>Consent</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConsent()
	 * @generated
	 * @ordered
	 */
	protected Consent consent;

	/**
	 * The cached value of the '{@link #getTranscript() <em>Transcript</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTranscript()
	 * @generated
	 * @ordered
	 */
	protected Transcript transcript;

	/**
	 * The default value of the '{@link #getPilot() <em>Pilot</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPilot()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean PILOT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPilot() <em>Pilot</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPilot()
	 * @generated
	 * @ordered
	 */
	protected Boolean pilot = PILOT_EDEFAULT;

	/**
	 * The default value of the '{@link #getShadowSite() <em>Shadow Site</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShadowSite()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean SHADOW_SITE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getShadowSite() <em>Shadow Site</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getShadowSite()
	 * @generated
	 * @ordered
	 */
	protected Boolean shadowSite = SHADOW_SITE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMonitoredBefore() <em>Monitored Before</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMonitoredBefore()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean MONITORED_BEFORE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMonitoredBefore() <em>Monitored Before</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMonitoredBefore()
	 * @generated
	 * @ordered
	 */
	protected Boolean monitoredBefore = MONITORED_BEFORE_EDEFAULT;

	/**
	 * The default value of the '{@link #getOutsideFirm() <em>Outside Firm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutsideFirm()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean OUTSIDE_FIRM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOutsideFirm() <em>Outside Firm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutsideFirm()
	 * @generated
	 * @ordered
	 */
	protected Boolean outsideFirm = OUTSIDE_FIRM_EDEFAULT;

	/**
	 * The default value of the '{@link #getPeople() <em>People</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeople()
	 * @generated
	 * @ordered
	 */
	protected static final Integer PEOPLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPeople() <em>People</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeople()
	 * @generated
	 * @ordered
	 */
	protected Integer people = PEOPLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getValidation() <em>Validation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidation()
	 * @generated
	 * @ordered
	 */
	protected static final ValidationLevel VALIDATION_EDEFAULT = ValidationLevel.UNKNOWN;

	/**
	 * The cached value of the '{@link #getValidation() <em>Validation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidation()
	 * @generated
	 * @ordered
	 */
	protected ValidationLevel validation = VALIDATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getScenariosPrepared() <em>Scenarios Prepared</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScenariosPrepared()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean SCENARIOS_PREPARED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getScenariosPrepared() <em>Scenarios Prepared</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScenariosPrepared()
	 * @generated
	 * @ordered
	 */
	protected Boolean scenariosPrepared = SCENARIOS_PREPARED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTargets() <em>Targets</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargets()
	 * @generated
	 * @ordered
	 */
	protected EList<TargetedPublic> targets;

	/**
	 * The default value of the '{@link #getTone() <em>Tone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTone()
	 * @generated
	 * @ordered
	 */
	protected static final Tone TONE_EDEFAULT = Tone.UNKNOWN;

	/**
	 * The cached value of the '{@link #getTone() <em>Tone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTone()
	 * @generated
	 * @ordered
	 */
	protected Tone tone = TONE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSelfRegulation() <em>Self Regulation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSelfRegulation()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean SELF_REGULATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSelfRegulation() <em>Self Regulation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSelfRegulation()
	 * @generated
	 * @ordered
	 */
	protected Boolean selfRegulation = SELF_REGULATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getWrittenRules() <em>Written Rules</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWrittenRules()
	 * @generated
	 * @ordered
	 */
	protected static final Boolean WRITTEN_RULES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWrittenRules() <em>Written Rules</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWrittenRules()
	 * @generated
	 * @ordered
	 */
	protected Boolean writtenRules = WRITTEN_RULES_EDEFAULT;

	/**
	 * The default value of the '{@link #getComplementarity() <em>Complementarity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComplementarity()
	 * @generated
	 * @ordered
	 */
	protected static final Complementarity COMPLEMENTARITY_EDEFAULT = Complementarity.UNKNOWN;

	/**
	 * The cached value of the '{@link #getComplementarity() <em>Complementarity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComplementarity()
	 * @generated
	 * @ordered
	 */
	protected Complementarity complementarity = COMPLEMENTARITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getImpression() <em>Impression</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImpression()
	 * @generated
	 * @ordered
	 */
	protected static final Impression IMPRESSION_EDEFAULT = Impression.UNKNOWN;

	/**
	 * The cached value of the '{@link #getImpression() <em>Impression</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImpression()
	 * @generated
	 * @ordered
	 */
	protected Impression impression = IMPRESSION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRanking() <em>Ranking</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRanking()
	 * @generated
	 * @ordered
	 */
	protected EList<RankedObjective> ranking;

	/**
	 * The cached value of the '{@link #getAnswers() <em>Answers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnswers()
	 * @generated
	 * @ordered
	 */
	protected EList<Answer> answers;

	/**
	 * The cached value of the '{@link #getOwn() <em>Own</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwn()
	 * @generated
	 * @ordered
	 */
	protected EList<OwnValue> own;

	/**
	 * The cached value of the '{@link #getPassages() <em>Passages</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPassages()
	 * @generated
	 * @ordered
	 */
	protected EList<Passage> passages;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected InterviewImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PalierPackage.Literals.INTERVIEW;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Agency getAgency() {
		return agency;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAgency(Agency newAgency) {
		Agency oldAgency = agency;
		agency = newAgency;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.INTERVIEW__AGENCY, oldAgency, agency));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getHeldOn() {
		return heldOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHeldOn(LocalDate newHeldOn) {
		LocalDate oldHeldOn = heldOn;
		heldOn = newHeldOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.INTERVIEW__HELD_ON, oldHeldOn, heldOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getMinutes() {
		return minutes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinutes(Integer newMinutes) {
		Integer oldMinutes = minutes;
		minutes = newMinutes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.INTERVIEW__MINUTES, oldMinutes, minutes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRespondents() {
		return respondents;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRespondents(String newRespondents) {
		String oldRespondents = respondents;
		respondents = newRespondents;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.INTERVIEW__RESPONDENTS, oldRespondents, respondents));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Objective> getObjectives() {
		if (objectives == null) {
			objectives = new EObjectEList<Objective>(Objective.class, this, PalierPackage.INTERVIEW__OBJECTIVES);
		}
		return objectives;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Planning getPlanning() {
		return planning;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlanning(Planning newPlanning) {
		Planning oldPlanning = planning;
		planning = newPlanning == null ? PLANNING_EDEFAULT : newPlanning;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.INTERVIEW__PLANNING, oldPlanning, planning));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getHoursPerWeek() {
		return hoursPerWeek;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHoursPerWeek(Double newHoursPerWeek) {
		Double oldHoursPerWeek = hoursPerWeek;
		hoursPerWeek = newHoursPerWeek;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.INTERVIEW__HOURS_PER_WEEK, oldHoursPerWeek, hoursPerWeek));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getFullTimeStaff() {
		return fullTimeStaff;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFullTimeStaff(Double newFullTimeStaff) {
		Double oldFullTimeStaff = fullTimeStaff;
		fullTimeStaff = newFullTimeStaff;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.INTERVIEW__FULL_TIME_STAFF, oldFullTimeStaff, fullTimeStaff));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getValidatedBy() {
		return validatedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValidatedBy(String newValidatedBy) {
		String oldValidatedBy = validatedBy;
		validatedBy = newValidatedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.INTERVIEW__VALIDATED_BY, oldValidatedBy, validatedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getValidationDelayHours() {
		return validationDelayHours;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValidationDelayHours(Double newValidationDelayHours) {
		Double oldValidationDelayHours = validationDelayHours;
		validationDelayHours = newValidationDelayHours;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.INTERVIEW__VALIDATION_DELAY_HOURS, oldValidationDelayHours, validationDelayHours));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getFormalEvaluation() {
		return formalEvaluation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormalEvaluation(Boolean newFormalEvaluation) {
		Boolean oldFormalEvaluation = formalEvaluation;
		formalEvaluation = newFormalEvaluation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.INTERVIEW__FORMAL_EVALUATION, oldFormalEvaluation, formalEvaluation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Category> getAudiences() {
		if (audiences == null) {
			audiences = new EObjectEList<Category>(Category.class, this, PalierPackage.INTERVIEW__AUDIENCES);
		}
		return audiences;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNote() {
		return note;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNote(String newNote) {
		String oldNote = note;
		note = newNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.INTERVIEW__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Participant> getParticipants() {
		if (participants == null) {
			participants = new EObjectContainmentEList<Participant>(Participant.class, this, PalierPackage.INTERVIEW__PARTICIPANTS);
		}
		return participants;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPlace() {
		return place;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlace(String newPlace) {
		String oldPlace = place;
		place = newPlace;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.INTERVIEW__PLACE, oldPlace, place));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHeldBy() {
		return heldBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHeldBy(String newHeldBy) {
		String oldHeldBy = heldBy;
		heldBy = newHeldBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.INTERVIEW__HELD_BY, oldHeldBy, heldBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRecording() {
		return recording;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecording(String newRecording) {
		String oldRecording = recording;
		recording = newRecording;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.INTERVIEW__RECORDING, oldRecording, recording));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Consent getConsent() {
		return consent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetConsent(Consent newConsent, NotificationChain msgs) {
		Consent oldConsent = consent;
		consent = newConsent;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PalierPackage.INTERVIEW__CONSENT, oldConsent, newConsent);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConsent(Consent newConsent) {
		if (newConsent != consent) {
			NotificationChain msgs = null;
			if (consent != null)
				msgs = ((InternalEObject)consent).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PalierPackage.INTERVIEW__CONSENT, null, msgs);
			if (newConsent != null)
				msgs = ((InternalEObject)newConsent).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PalierPackage.INTERVIEW__CONSENT, null, msgs);
			msgs = basicSetConsent(newConsent, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.INTERVIEW__CONSENT, newConsent, newConsent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Transcript getTranscript() {
		return transcript;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetTranscript(Transcript newTranscript, NotificationChain msgs) {
		Transcript oldTranscript = transcript;
		transcript = newTranscript;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PalierPackage.INTERVIEW__TRANSCRIPT, oldTranscript, newTranscript);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTranscript(Transcript newTranscript) {
		if (newTranscript != transcript) {
			NotificationChain msgs = null;
			if (transcript != null)
				msgs = ((InternalEObject)transcript).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PalierPackage.INTERVIEW__TRANSCRIPT, null, msgs);
			if (newTranscript != null)
				msgs = ((InternalEObject)newTranscript).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PalierPackage.INTERVIEW__TRANSCRIPT, null, msgs);
			msgs = basicSetTranscript(newTranscript, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.INTERVIEW__TRANSCRIPT, newTranscript, newTranscript));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getPilot() {
		return pilot;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPilot(Boolean newPilot) {
		Boolean oldPilot = pilot;
		pilot = newPilot;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.INTERVIEW__PILOT, oldPilot, pilot));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getShadowSite() {
		return shadowSite;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setShadowSite(Boolean newShadowSite) {
		Boolean oldShadowSite = shadowSite;
		shadowSite = newShadowSite;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.INTERVIEW__SHADOW_SITE, oldShadowSite, shadowSite));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getMonitoredBefore() {
		return monitoredBefore;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMonitoredBefore(Boolean newMonitoredBefore) {
		Boolean oldMonitoredBefore = monitoredBefore;
		monitoredBefore = newMonitoredBefore;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.INTERVIEW__MONITORED_BEFORE, oldMonitoredBefore, monitoredBefore));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getOutsideFirm() {
		return outsideFirm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOutsideFirm(Boolean newOutsideFirm) {
		Boolean oldOutsideFirm = outsideFirm;
		outsideFirm = newOutsideFirm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.INTERVIEW__OUTSIDE_FIRM, oldOutsideFirm, outsideFirm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getPeople() {
		return people;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPeople(Integer newPeople) {
		Integer oldPeople = people;
		people = newPeople;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.INTERVIEW__PEOPLE, oldPeople, people));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ValidationLevel getValidation() {
		return validation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValidation(ValidationLevel newValidation) {
		ValidationLevel oldValidation = validation;
		validation = newValidation == null ? VALIDATION_EDEFAULT : newValidation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.INTERVIEW__VALIDATION, oldValidation, validation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getScenariosPrepared() {
		return scenariosPrepared;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScenariosPrepared(Boolean newScenariosPrepared) {
		Boolean oldScenariosPrepared = scenariosPrepared;
		scenariosPrepared = newScenariosPrepared;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.INTERVIEW__SCENARIOS_PREPARED, oldScenariosPrepared, scenariosPrepared));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<TargetedPublic> getTargets() {
		if (targets == null) {
			targets = new EDataTypeUniqueEList<TargetedPublic>(TargetedPublic.class, this, PalierPackage.INTERVIEW__TARGETS);
		}
		return targets;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Tone getTone() {
		return tone;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTone(Tone newTone) {
		Tone oldTone = tone;
		tone = newTone == null ? TONE_EDEFAULT : newTone;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.INTERVIEW__TONE, oldTone, tone));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getSelfRegulation() {
		return selfRegulation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSelfRegulation(Boolean newSelfRegulation) {
		Boolean oldSelfRegulation = selfRegulation;
		selfRegulation = newSelfRegulation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.INTERVIEW__SELF_REGULATION, oldSelfRegulation, selfRegulation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Boolean getWrittenRules() {
		return writtenRules;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWrittenRules(Boolean newWrittenRules) {
		Boolean oldWrittenRules = writtenRules;
		writtenRules = newWrittenRules;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.INTERVIEW__WRITTEN_RULES, oldWrittenRules, writtenRules));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Complementarity getComplementarity() {
		return complementarity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setComplementarity(Complementarity newComplementarity) {
		Complementarity oldComplementarity = complementarity;
		complementarity = newComplementarity == null ? COMPLEMENTARITY_EDEFAULT : newComplementarity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.INTERVIEW__COMPLEMENTARITY, oldComplementarity, complementarity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Impression getImpression() {
		return impression;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setImpression(Impression newImpression) {
		Impression oldImpression = impression;
		impression = newImpression == null ? IMPRESSION_EDEFAULT : newImpression;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.INTERVIEW__IMPRESSION, oldImpression, impression));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RankedObjective> getRanking() {
		if (ranking == null) {
			ranking = new EObjectContainmentEList<RankedObjective>(RankedObjective.class, this, PalierPackage.INTERVIEW__RANKING);
		}
		return ranking;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Answer> getAnswers() {
		if (answers == null) {
			answers = new EObjectContainmentEList<Answer>(Answer.class, this, PalierPackage.INTERVIEW__ANSWERS);
		}
		return answers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<OwnValue> getOwn() {
		if (own == null) {
			own = new EDataTypeEList<OwnValue>(OwnValue.class, this, PalierPackage.INTERVIEW__OWN);
		}
		return own;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Passage> getPassages() {
		if (passages == null) {
			passages = new EObjectContainmentEList<Passage>(Passage.class, this, PalierPackage.INTERVIEW__PASSAGES);
		}
		return passages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PalierPackage.INTERVIEW__PARTICIPANTS:
				return ((InternalEList<?>)getParticipants()).basicRemove(otherEnd, msgs);
			case PalierPackage.INTERVIEW__CONSENT:
				return basicSetConsent(null, msgs);
			case PalierPackage.INTERVIEW__TRANSCRIPT:
				return basicSetTranscript(null, msgs);
			case PalierPackage.INTERVIEW__RANKING:
				return ((InternalEList<?>)getRanking()).basicRemove(otherEnd, msgs);
			case PalierPackage.INTERVIEW__ANSWERS:
				return ((InternalEList<?>)getAnswers()).basicRemove(otherEnd, msgs);
			case PalierPackage.INTERVIEW__PASSAGES:
				return ((InternalEList<?>)getPassages()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PalierPackage.INTERVIEW__AGENCY:
				return getAgency();
			case PalierPackage.INTERVIEW__HELD_ON:
				return getHeldOn();
			case PalierPackage.INTERVIEW__MINUTES:
				return getMinutes();
			case PalierPackage.INTERVIEW__RESPONDENTS:
				return getRespondents();
			case PalierPackage.INTERVIEW__OBJECTIVES:
				return getObjectives();
			case PalierPackage.INTERVIEW__PLANNING:
				return getPlanning();
			case PalierPackage.INTERVIEW__HOURS_PER_WEEK:
				return getHoursPerWeek();
			case PalierPackage.INTERVIEW__FULL_TIME_STAFF:
				return getFullTimeStaff();
			case PalierPackage.INTERVIEW__VALIDATED_BY:
				return getValidatedBy();
			case PalierPackage.INTERVIEW__VALIDATION_DELAY_HOURS:
				return getValidationDelayHours();
			case PalierPackage.INTERVIEW__FORMAL_EVALUATION:
				return getFormalEvaluation();
			case PalierPackage.INTERVIEW__AUDIENCES:
				return getAudiences();
			case PalierPackage.INTERVIEW__NOTE:
				return getNote();
			case PalierPackage.INTERVIEW__PARTICIPANTS:
				return getParticipants();
			case PalierPackage.INTERVIEW__PLACE:
				return getPlace();
			case PalierPackage.INTERVIEW__HELD_BY:
				return getHeldBy();
			case PalierPackage.INTERVIEW__RECORDING:
				return getRecording();
			case PalierPackage.INTERVIEW__CONSENT:
				return getConsent();
			case PalierPackage.INTERVIEW__TRANSCRIPT:
				return getTranscript();
			case PalierPackage.INTERVIEW__PILOT:
				return getPilot();
			case PalierPackage.INTERVIEW__SHADOW_SITE:
				return getShadowSite();
			case PalierPackage.INTERVIEW__MONITORED_BEFORE:
				return getMonitoredBefore();
			case PalierPackage.INTERVIEW__OUTSIDE_FIRM:
				return getOutsideFirm();
			case PalierPackage.INTERVIEW__PEOPLE:
				return getPeople();
			case PalierPackage.INTERVIEW__VALIDATION:
				return getValidation();
			case PalierPackage.INTERVIEW__SCENARIOS_PREPARED:
				return getScenariosPrepared();
			case PalierPackage.INTERVIEW__TARGETS:
				return getTargets();
			case PalierPackage.INTERVIEW__TONE:
				return getTone();
			case PalierPackage.INTERVIEW__SELF_REGULATION:
				return getSelfRegulation();
			case PalierPackage.INTERVIEW__WRITTEN_RULES:
				return getWrittenRules();
			case PalierPackage.INTERVIEW__COMPLEMENTARITY:
				return getComplementarity();
			case PalierPackage.INTERVIEW__IMPRESSION:
				return getImpression();
			case PalierPackage.INTERVIEW__RANKING:
				return getRanking();
			case PalierPackage.INTERVIEW__ANSWERS:
				return getAnswers();
			case PalierPackage.INTERVIEW__OWN:
				return getOwn();
			case PalierPackage.INTERVIEW__PASSAGES:
				return getPassages();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PalierPackage.INTERVIEW__AGENCY:
				setAgency((Agency)newValue);
				return;
			case PalierPackage.INTERVIEW__HELD_ON:
				setHeldOn((LocalDate)newValue);
				return;
			case PalierPackage.INTERVIEW__MINUTES:
				setMinutes((Integer)newValue);
				return;
			case PalierPackage.INTERVIEW__RESPONDENTS:
				setRespondents((String)newValue);
				return;
			case PalierPackage.INTERVIEW__OBJECTIVES:
				getObjectives().clear();
				getObjectives().addAll((Collection<? extends Objective>)newValue);
				return;
			case PalierPackage.INTERVIEW__PLANNING:
				setPlanning((Planning)newValue);
				return;
			case PalierPackage.INTERVIEW__HOURS_PER_WEEK:
				setHoursPerWeek((Double)newValue);
				return;
			case PalierPackage.INTERVIEW__FULL_TIME_STAFF:
				setFullTimeStaff((Double)newValue);
				return;
			case PalierPackage.INTERVIEW__VALIDATED_BY:
				setValidatedBy((String)newValue);
				return;
			case PalierPackage.INTERVIEW__VALIDATION_DELAY_HOURS:
				setValidationDelayHours((Double)newValue);
				return;
			case PalierPackage.INTERVIEW__FORMAL_EVALUATION:
				setFormalEvaluation((Boolean)newValue);
				return;
			case PalierPackage.INTERVIEW__AUDIENCES:
				getAudiences().clear();
				getAudiences().addAll((Collection<? extends Category>)newValue);
				return;
			case PalierPackage.INTERVIEW__NOTE:
				setNote((String)newValue);
				return;
			case PalierPackage.INTERVIEW__PARTICIPANTS:
				getParticipants().clear();
				getParticipants().addAll((Collection<? extends Participant>)newValue);
				return;
			case PalierPackage.INTERVIEW__PLACE:
				setPlace((String)newValue);
				return;
			case PalierPackage.INTERVIEW__HELD_BY:
				setHeldBy((String)newValue);
				return;
			case PalierPackage.INTERVIEW__RECORDING:
				setRecording((String)newValue);
				return;
			case PalierPackage.INTERVIEW__CONSENT:
				setConsent((Consent)newValue);
				return;
			case PalierPackage.INTERVIEW__TRANSCRIPT:
				setTranscript((Transcript)newValue);
				return;
			case PalierPackage.INTERVIEW__PILOT:
				setPilot((Boolean)newValue);
				return;
			case PalierPackage.INTERVIEW__SHADOW_SITE:
				setShadowSite((Boolean)newValue);
				return;
			case PalierPackage.INTERVIEW__MONITORED_BEFORE:
				setMonitoredBefore((Boolean)newValue);
				return;
			case PalierPackage.INTERVIEW__OUTSIDE_FIRM:
				setOutsideFirm((Boolean)newValue);
				return;
			case PalierPackage.INTERVIEW__PEOPLE:
				setPeople((Integer)newValue);
				return;
			case PalierPackage.INTERVIEW__VALIDATION:
				setValidation((ValidationLevel)newValue);
				return;
			case PalierPackage.INTERVIEW__SCENARIOS_PREPARED:
				setScenariosPrepared((Boolean)newValue);
				return;
			case PalierPackage.INTERVIEW__TARGETS:
				getTargets().clear();
				getTargets().addAll((Collection<? extends TargetedPublic>)newValue);
				return;
			case PalierPackage.INTERVIEW__TONE:
				setTone((Tone)newValue);
				return;
			case PalierPackage.INTERVIEW__SELF_REGULATION:
				setSelfRegulation((Boolean)newValue);
				return;
			case PalierPackage.INTERVIEW__WRITTEN_RULES:
				setWrittenRules((Boolean)newValue);
				return;
			case PalierPackage.INTERVIEW__COMPLEMENTARITY:
				setComplementarity((Complementarity)newValue);
				return;
			case PalierPackage.INTERVIEW__IMPRESSION:
				setImpression((Impression)newValue);
				return;
			case PalierPackage.INTERVIEW__RANKING:
				getRanking().clear();
				getRanking().addAll((Collection<? extends RankedObjective>)newValue);
				return;
			case PalierPackage.INTERVIEW__ANSWERS:
				getAnswers().clear();
				getAnswers().addAll((Collection<? extends Answer>)newValue);
				return;
			case PalierPackage.INTERVIEW__OWN:
				getOwn().clear();
				getOwn().addAll((Collection<? extends OwnValue>)newValue);
				return;
			case PalierPackage.INTERVIEW__PASSAGES:
				getPassages().clear();
				getPassages().addAll((Collection<? extends Passage>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case PalierPackage.INTERVIEW__AGENCY:
				setAgency((Agency)null);
				return;
			case PalierPackage.INTERVIEW__HELD_ON:
				setHeldOn(HELD_ON_EDEFAULT);
				return;
			case PalierPackage.INTERVIEW__MINUTES:
				setMinutes(MINUTES_EDEFAULT);
				return;
			case PalierPackage.INTERVIEW__RESPONDENTS:
				setRespondents(RESPONDENTS_EDEFAULT);
				return;
			case PalierPackage.INTERVIEW__OBJECTIVES:
				getObjectives().clear();
				return;
			case PalierPackage.INTERVIEW__PLANNING:
				setPlanning(PLANNING_EDEFAULT);
				return;
			case PalierPackage.INTERVIEW__HOURS_PER_WEEK:
				setHoursPerWeek(HOURS_PER_WEEK_EDEFAULT);
				return;
			case PalierPackage.INTERVIEW__FULL_TIME_STAFF:
				setFullTimeStaff(FULL_TIME_STAFF_EDEFAULT);
				return;
			case PalierPackage.INTERVIEW__VALIDATED_BY:
				setValidatedBy(VALIDATED_BY_EDEFAULT);
				return;
			case PalierPackage.INTERVIEW__VALIDATION_DELAY_HOURS:
				setValidationDelayHours(VALIDATION_DELAY_HOURS_EDEFAULT);
				return;
			case PalierPackage.INTERVIEW__FORMAL_EVALUATION:
				setFormalEvaluation(FORMAL_EVALUATION_EDEFAULT);
				return;
			case PalierPackage.INTERVIEW__AUDIENCES:
				getAudiences().clear();
				return;
			case PalierPackage.INTERVIEW__NOTE:
				setNote(NOTE_EDEFAULT);
				return;
			case PalierPackage.INTERVIEW__PARTICIPANTS:
				getParticipants().clear();
				return;
			case PalierPackage.INTERVIEW__PLACE:
				setPlace(PLACE_EDEFAULT);
				return;
			case PalierPackage.INTERVIEW__HELD_BY:
				setHeldBy(HELD_BY_EDEFAULT);
				return;
			case PalierPackage.INTERVIEW__RECORDING:
				setRecording(RECORDING_EDEFAULT);
				return;
			case PalierPackage.INTERVIEW__CONSENT:
				setConsent((Consent)null);
				return;
			case PalierPackage.INTERVIEW__TRANSCRIPT:
				setTranscript((Transcript)null);
				return;
			case PalierPackage.INTERVIEW__PILOT:
				setPilot(PILOT_EDEFAULT);
				return;
			case PalierPackage.INTERVIEW__SHADOW_SITE:
				setShadowSite(SHADOW_SITE_EDEFAULT);
				return;
			case PalierPackage.INTERVIEW__MONITORED_BEFORE:
				setMonitoredBefore(MONITORED_BEFORE_EDEFAULT);
				return;
			case PalierPackage.INTERVIEW__OUTSIDE_FIRM:
				setOutsideFirm(OUTSIDE_FIRM_EDEFAULT);
				return;
			case PalierPackage.INTERVIEW__PEOPLE:
				setPeople(PEOPLE_EDEFAULT);
				return;
			case PalierPackage.INTERVIEW__VALIDATION:
				setValidation(VALIDATION_EDEFAULT);
				return;
			case PalierPackage.INTERVIEW__SCENARIOS_PREPARED:
				setScenariosPrepared(SCENARIOS_PREPARED_EDEFAULT);
				return;
			case PalierPackage.INTERVIEW__TARGETS:
				getTargets().clear();
				return;
			case PalierPackage.INTERVIEW__TONE:
				setTone(TONE_EDEFAULT);
				return;
			case PalierPackage.INTERVIEW__SELF_REGULATION:
				setSelfRegulation(SELF_REGULATION_EDEFAULT);
				return;
			case PalierPackage.INTERVIEW__WRITTEN_RULES:
				setWrittenRules(WRITTEN_RULES_EDEFAULT);
				return;
			case PalierPackage.INTERVIEW__COMPLEMENTARITY:
				setComplementarity(COMPLEMENTARITY_EDEFAULT);
				return;
			case PalierPackage.INTERVIEW__IMPRESSION:
				setImpression(IMPRESSION_EDEFAULT);
				return;
			case PalierPackage.INTERVIEW__RANKING:
				getRanking().clear();
				return;
			case PalierPackage.INTERVIEW__ANSWERS:
				getAnswers().clear();
				return;
			case PalierPackage.INTERVIEW__OWN:
				getOwn().clear();
				return;
			case PalierPackage.INTERVIEW__PASSAGES:
				getPassages().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case PalierPackage.INTERVIEW__AGENCY:
				return agency != null;
			case PalierPackage.INTERVIEW__HELD_ON:
				return HELD_ON_EDEFAULT == null ? heldOn != null : !HELD_ON_EDEFAULT.equals(heldOn);
			case PalierPackage.INTERVIEW__MINUTES:
				return MINUTES_EDEFAULT == null ? minutes != null : !MINUTES_EDEFAULT.equals(minutes);
			case PalierPackage.INTERVIEW__RESPONDENTS:
				return RESPONDENTS_EDEFAULT == null ? respondents != null : !RESPONDENTS_EDEFAULT.equals(respondents);
			case PalierPackage.INTERVIEW__OBJECTIVES:
				return objectives != null && !objectives.isEmpty();
			case PalierPackage.INTERVIEW__PLANNING:
				return planning != PLANNING_EDEFAULT;
			case PalierPackage.INTERVIEW__HOURS_PER_WEEK:
				return HOURS_PER_WEEK_EDEFAULT == null ? hoursPerWeek != null : !HOURS_PER_WEEK_EDEFAULT.equals(hoursPerWeek);
			case PalierPackage.INTERVIEW__FULL_TIME_STAFF:
				return FULL_TIME_STAFF_EDEFAULT == null ? fullTimeStaff != null : !FULL_TIME_STAFF_EDEFAULT.equals(fullTimeStaff);
			case PalierPackage.INTERVIEW__VALIDATED_BY:
				return VALIDATED_BY_EDEFAULT == null ? validatedBy != null : !VALIDATED_BY_EDEFAULT.equals(validatedBy);
			case PalierPackage.INTERVIEW__VALIDATION_DELAY_HOURS:
				return VALIDATION_DELAY_HOURS_EDEFAULT == null ? validationDelayHours != null : !VALIDATION_DELAY_HOURS_EDEFAULT.equals(validationDelayHours);
			case PalierPackage.INTERVIEW__FORMAL_EVALUATION:
				return FORMAL_EVALUATION_EDEFAULT == null ? formalEvaluation != null : !FORMAL_EVALUATION_EDEFAULT.equals(formalEvaluation);
			case PalierPackage.INTERVIEW__AUDIENCES:
				return audiences != null && !audiences.isEmpty();
			case PalierPackage.INTERVIEW__NOTE:
				return NOTE_EDEFAULT == null ? note != null : !NOTE_EDEFAULT.equals(note);
			case PalierPackage.INTERVIEW__PARTICIPANTS:
				return participants != null && !participants.isEmpty();
			case PalierPackage.INTERVIEW__PLACE:
				return PLACE_EDEFAULT == null ? place != null : !PLACE_EDEFAULT.equals(place);
			case PalierPackage.INTERVIEW__HELD_BY:
				return HELD_BY_EDEFAULT == null ? heldBy != null : !HELD_BY_EDEFAULT.equals(heldBy);
			case PalierPackage.INTERVIEW__RECORDING:
				return RECORDING_EDEFAULT == null ? recording != null : !RECORDING_EDEFAULT.equals(recording);
			case PalierPackage.INTERVIEW__CONSENT:
				return consent != null;
			case PalierPackage.INTERVIEW__TRANSCRIPT:
				return transcript != null;
			case PalierPackage.INTERVIEW__PILOT:
				return PILOT_EDEFAULT == null ? pilot != null : !PILOT_EDEFAULT.equals(pilot);
			case PalierPackage.INTERVIEW__SHADOW_SITE:
				return SHADOW_SITE_EDEFAULT == null ? shadowSite != null : !SHADOW_SITE_EDEFAULT.equals(shadowSite);
			case PalierPackage.INTERVIEW__MONITORED_BEFORE:
				return MONITORED_BEFORE_EDEFAULT == null ? monitoredBefore != null : !MONITORED_BEFORE_EDEFAULT.equals(monitoredBefore);
			case PalierPackage.INTERVIEW__OUTSIDE_FIRM:
				return OUTSIDE_FIRM_EDEFAULT == null ? outsideFirm != null : !OUTSIDE_FIRM_EDEFAULT.equals(outsideFirm);
			case PalierPackage.INTERVIEW__PEOPLE:
				return PEOPLE_EDEFAULT == null ? people != null : !PEOPLE_EDEFAULT.equals(people);
			case PalierPackage.INTERVIEW__VALIDATION:
				return validation != VALIDATION_EDEFAULT;
			case PalierPackage.INTERVIEW__SCENARIOS_PREPARED:
				return SCENARIOS_PREPARED_EDEFAULT == null ? scenariosPrepared != null : !SCENARIOS_PREPARED_EDEFAULT.equals(scenariosPrepared);
			case PalierPackage.INTERVIEW__TARGETS:
				return targets != null && !targets.isEmpty();
			case PalierPackage.INTERVIEW__TONE:
				return tone != TONE_EDEFAULT;
			case PalierPackage.INTERVIEW__SELF_REGULATION:
				return SELF_REGULATION_EDEFAULT == null ? selfRegulation != null : !SELF_REGULATION_EDEFAULT.equals(selfRegulation);
			case PalierPackage.INTERVIEW__WRITTEN_RULES:
				return WRITTEN_RULES_EDEFAULT == null ? writtenRules != null : !WRITTEN_RULES_EDEFAULT.equals(writtenRules);
			case PalierPackage.INTERVIEW__COMPLEMENTARITY:
				return complementarity != COMPLEMENTARITY_EDEFAULT;
			case PalierPackage.INTERVIEW__IMPRESSION:
				return impression != IMPRESSION_EDEFAULT;
			case PalierPackage.INTERVIEW__RANKING:
				return ranking != null && !ranking.isEmpty();
			case PalierPackage.INTERVIEW__ANSWERS:
				return answers != null && !answers.isEmpty();
			case PalierPackage.INTERVIEW__OWN:
				return own != null && !own.isEmpty();
			case PalierPackage.INTERVIEW__PASSAGES:
				return passages != null && !passages.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (heldOn: ");
		result.append(heldOn);
		result.append(", minutes: ");
		result.append(minutes);
		result.append(", respondents: ");
		result.append(respondents);
		result.append(", planning: ");
		result.append(planning);
		result.append(", hoursPerWeek: ");
		result.append(hoursPerWeek);
		result.append(", fullTimeStaff: ");
		result.append(fullTimeStaff);
		result.append(", validatedBy: ");
		result.append(validatedBy);
		result.append(", validationDelayHours: ");
		result.append(validationDelayHours);
		result.append(", formalEvaluation: ");
		result.append(formalEvaluation);
		result.append(", note: ");
		result.append(note);
		result.append(", place: ");
		result.append(place);
		result.append(", heldBy: ");
		result.append(heldBy);
		result.append(", recording: ");
		result.append(recording);
		result.append(", pilot: ");
		result.append(pilot);
		result.append(", shadowSite: ");
		result.append(shadowSite);
		result.append(", monitoredBefore: ");
		result.append(monitoredBefore);
		result.append(", outsideFirm: ");
		result.append(outsideFirm);
		result.append(", people: ");
		result.append(people);
		result.append(", validation: ");
		result.append(validation);
		result.append(", scenariosPrepared: ");
		result.append(scenariosPrepared);
		result.append(", targets: ");
		result.append(targets);
		result.append(", tone: ");
		result.append(tone);
		result.append(", selfRegulation: ");
		result.append(selfRegulation);
		result.append(", writtenRules: ");
		result.append(writtenRules);
		result.append(", complementarity: ");
		result.append(complementarity);
		result.append(", impression: ");
		result.append(impression);
		result.append(", own: ");
		result.append(own);
		result.append(')');
		return result.toString();
	}

} //InterviewImpl
