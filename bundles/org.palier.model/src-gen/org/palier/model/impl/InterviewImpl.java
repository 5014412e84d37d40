/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.palier.model.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectEList;

import org.palier.model.Agency;
import org.palier.model.Category;
import org.palier.model.Interview;
import org.palier.model.Objective;
import org.palier.model.PalierPackage;
import org.palier.model.Planning;

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
		result.append(')');
		return result.toString();
	}

} //InterviewImpl
