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

import org.eclipse.emf.ecore.util.EObjectEList;

import org.palier.model.Finding;
import org.palier.model.LocalizedText;
import org.palier.model.PalierPackage;
import org.palier.model.Recommendation;
import org.palier.model.RecommendationState;
import org.palier.model.Scenario;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Recommendation</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.palier.model.impl.RecommendationImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.palier.model.impl.RecommendationImpl#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.palier.model.impl.RecommendationImpl#getDue <em>Due</em>}</li>
 *   <li>{@link org.palier.model.impl.RecommendationImpl#getHoursPerWeek <em>Hours Per Week</em>}</li>
 *   <li>{@link org.palier.model.impl.RecommendationImpl#getScenario <em>Scenario</em>}</li>
 *   <li>{@link org.palier.model.impl.RecommendationImpl#getIndicator <em>Indicator</em>}</li>
 *   <li>{@link org.palier.model.impl.RecommendationImpl#getBefore <em>Before</em>}</li>
 *   <li>{@link org.palier.model.impl.RecommendationImpl#getAim <em>Aim</em>}</li>
 *   <li>{@link org.palier.model.impl.RecommendationImpl#getSign <em>Sign</em>}</li>
 *   <li>{@link org.palier.model.impl.RecommendationImpl#getFindings <em>Findings</em>}</li>
 *   <li>{@link org.palier.model.impl.RecommendationImpl#getState <em>State</em>}</li>
 *   <li>{@link org.palier.model.impl.RecommendationImpl#getProposedOn <em>Proposed On</em>}</li>
 *   <li>{@link org.palier.model.impl.RecommendationImpl#getDecidedOn <em>Decided On</em>}</li>
 *   <li>{@link org.palier.model.impl.RecommendationImpl#getBegunOn <em>Begun On</em>}</li>
 *   <li>{@link org.palier.model.impl.RecommendationImpl#getEndedOn <em>Ended On</em>}</li>
 *   <li>{@link org.palier.model.impl.RecommendationImpl#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RecommendationImpl extends IdentifiedImpl implements Recommendation {
	/**
	 * The cached value of the '{@link #getText() <em>Text</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected LocalizedText text;

	/**
	 * The default value of the '{@link #getOwner() <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwner()
	 * @generated
	 * @ordered
	 */
	protected static final String OWNER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOwner() <em>Owner</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwner()
	 * @generated
	 * @ordered
	 */
	protected String owner = OWNER_EDEFAULT;

	/**
	 * The default value of the '{@link #getDue() <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDue()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDue() <em>Due</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDue()
	 * @generated
	 * @ordered
	 */
	protected LocalDate due = DUE_EDEFAULT;

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
	 * The cached value of the '{@link #getScenario() <em>Scenario</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScenario()
	 * @generated
	 * @ordered
	 */
	protected Scenario scenario;

	/**
	 * The default value of the '{@link #getIndicator() <em>Indicator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIndicator()
	 * @generated
	 * @ordered
	 */
	protected static final String INDICATOR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIndicator() <em>Indicator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIndicator()
	 * @generated
	 * @ordered
	 */
	protected String indicator = INDICATOR_EDEFAULT;

	/**
	 * The default value of the '{@link #getBefore() <em>Before</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBefore()
	 * @generated
	 * @ordered
	 */
	protected static final Double BEFORE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBefore() <em>Before</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBefore()
	 * @generated
	 * @ordered
	 */
	protected Double before = BEFORE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAim() <em>Aim</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAim()
	 * @generated
	 * @ordered
	 */
	protected static final Double AIM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAim() <em>Aim</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAim()
	 * @generated
	 * @ordered
	 */
	protected Double aim = AIM_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSign() <em>Sign</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSign()
	 * @generated
	 * @ordered
	 */
	protected LocalizedText sign;

	/**
	 * The cached value of the '{@link #getFindings() <em>Findings</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFindings()
	 * @generated
	 * @ordered
	 */
	protected EList<Finding> findings;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final RecommendationState STATE_EDEFAULT = RecommendationState.PROPOSED;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected RecommendationState state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getProposedOn() <em>Proposed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProposedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate PROPOSED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProposedOn() <em>Proposed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProposedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate proposedOn = PROPOSED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getDecidedOn() <em>Decided On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecidedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DECIDED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDecidedOn() <em>Decided On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecidedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate decidedOn = DECIDED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getBegunOn() <em>Begun On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBegunOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate BEGUN_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBegunOn() <em>Begun On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBegunOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate begunOn = BEGUN_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getEndedOn() <em>Ended On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate ENDED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEndedOn() <em>Ended On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate endedOn = ENDED_ON_EDEFAULT;

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
	protected RecommendationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PalierPackage.Literals.RECOMMENDATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalizedText getText() {
		return text;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetText(LocalizedText newText, NotificationChain msgs) {
		LocalizedText oldText = text;
		text = newText;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PalierPackage.RECOMMENDATION__TEXT, oldText, newText);
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
	public void setText(LocalizedText newText) {
		if (newText != text) {
			NotificationChain msgs = null;
			if (text != null)
				msgs = ((InternalEObject)text).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PalierPackage.RECOMMENDATION__TEXT, null, msgs);
			if (newText != null)
				msgs = ((InternalEObject)newText).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PalierPackage.RECOMMENDATION__TEXT, null, msgs);
			msgs = basicSetText(newText, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.RECOMMENDATION__TEXT, newText, newText));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOwner() {
		return owner;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOwner(String newOwner) {
		String oldOwner = owner;
		owner = newOwner;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.RECOMMENDATION__OWNER, oldOwner, owner));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDue() {
		return due;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDue(LocalDate newDue) {
		LocalDate oldDue = due;
		due = newDue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.RECOMMENDATION__DUE, oldDue, due));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.RECOMMENDATION__HOURS_PER_WEEK, oldHoursPerWeek, hoursPerWeek));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Scenario getScenario() {
		return scenario;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScenario(Scenario newScenario) {
		Scenario oldScenario = scenario;
		scenario = newScenario;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.RECOMMENDATION__SCENARIO, oldScenario, scenario));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getIndicator() {
		return indicator;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIndicator(String newIndicator) {
		String oldIndicator = indicator;
		indicator = newIndicator;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.RECOMMENDATION__INDICATOR, oldIndicator, indicator));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getBefore() {
		return before;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBefore(Double newBefore) {
		Double oldBefore = before;
		before = newBefore;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.RECOMMENDATION__BEFORE, oldBefore, before));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getAim() {
		return aim;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAim(Double newAim) {
		Double oldAim = aim;
		aim = newAim;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.RECOMMENDATION__AIM, oldAim, aim));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalizedText getSign() {
		return sign;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSign(LocalizedText newSign, NotificationChain msgs) {
		LocalizedText oldSign = sign;
		sign = newSign;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, PalierPackage.RECOMMENDATION__SIGN, oldSign, newSign);
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
	public void setSign(LocalizedText newSign) {
		if (newSign != sign) {
			NotificationChain msgs = null;
			if (sign != null)
				msgs = ((InternalEObject)sign).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - PalierPackage.RECOMMENDATION__SIGN, null, msgs);
			if (newSign != null)
				msgs = ((InternalEObject)newSign).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - PalierPackage.RECOMMENDATION__SIGN, null, msgs);
			msgs = basicSetSign(newSign, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.RECOMMENDATION__SIGN, newSign, newSign));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Finding> getFindings() {
		if (findings == null) {
			findings = new EObjectEList<Finding>(Finding.class, this, PalierPackage.RECOMMENDATION__FINDINGS);
		}
		return findings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RecommendationState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(RecommendationState newState) {
		RecommendationState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.RECOMMENDATION__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getProposedOn() {
		return proposedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProposedOn(LocalDate newProposedOn) {
		LocalDate oldProposedOn = proposedOn;
		proposedOn = newProposedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.RECOMMENDATION__PROPOSED_ON, oldProposedOn, proposedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDecidedOn() {
		return decidedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDecidedOn(LocalDate newDecidedOn) {
		LocalDate oldDecidedOn = decidedOn;
		decidedOn = newDecidedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.RECOMMENDATION__DECIDED_ON, oldDecidedOn, decidedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getBegunOn() {
		return begunOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBegunOn(LocalDate newBegunOn) {
		LocalDate oldBegunOn = begunOn;
		begunOn = newBegunOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.RECOMMENDATION__BEGUN_ON, oldBegunOn, begunOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getEndedOn() {
		return endedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEndedOn(LocalDate newEndedOn) {
		LocalDate oldEndedOn = endedOn;
		endedOn = newEndedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.RECOMMENDATION__ENDED_ON, oldEndedOn, endedOn));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PalierPackage.RECOMMENDATION__NOTE, oldNote, note));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case PalierPackage.RECOMMENDATION__TEXT:
				return basicSetText(null, msgs);
			case PalierPackage.RECOMMENDATION__SIGN:
				return basicSetSign(null, msgs);
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
			case PalierPackage.RECOMMENDATION__TEXT:
				return getText();
			case PalierPackage.RECOMMENDATION__OWNER:
				return getOwner();
			case PalierPackage.RECOMMENDATION__DUE:
				return getDue();
			case PalierPackage.RECOMMENDATION__HOURS_PER_WEEK:
				return getHoursPerWeek();
			case PalierPackage.RECOMMENDATION__SCENARIO:
				return getScenario();
			case PalierPackage.RECOMMENDATION__INDICATOR:
				return getIndicator();
			case PalierPackage.RECOMMENDATION__BEFORE:
				return getBefore();
			case PalierPackage.RECOMMENDATION__AIM:
				return getAim();
			case PalierPackage.RECOMMENDATION__SIGN:
				return getSign();
			case PalierPackage.RECOMMENDATION__FINDINGS:
				return getFindings();
			case PalierPackage.RECOMMENDATION__STATE:
				return getState();
			case PalierPackage.RECOMMENDATION__PROPOSED_ON:
				return getProposedOn();
			case PalierPackage.RECOMMENDATION__DECIDED_ON:
				return getDecidedOn();
			case PalierPackage.RECOMMENDATION__BEGUN_ON:
				return getBegunOn();
			case PalierPackage.RECOMMENDATION__ENDED_ON:
				return getEndedOn();
			case PalierPackage.RECOMMENDATION__NOTE:
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
			case PalierPackage.RECOMMENDATION__TEXT:
				setText((LocalizedText)newValue);
				return;
			case PalierPackage.RECOMMENDATION__OWNER:
				setOwner((String)newValue);
				return;
			case PalierPackage.RECOMMENDATION__DUE:
				setDue((LocalDate)newValue);
				return;
			case PalierPackage.RECOMMENDATION__HOURS_PER_WEEK:
				setHoursPerWeek((Double)newValue);
				return;
			case PalierPackage.RECOMMENDATION__SCENARIO:
				setScenario((Scenario)newValue);
				return;
			case PalierPackage.RECOMMENDATION__INDICATOR:
				setIndicator((String)newValue);
				return;
			case PalierPackage.RECOMMENDATION__BEFORE:
				setBefore((Double)newValue);
				return;
			case PalierPackage.RECOMMENDATION__AIM:
				setAim((Double)newValue);
				return;
			case PalierPackage.RECOMMENDATION__SIGN:
				setSign((LocalizedText)newValue);
				return;
			case PalierPackage.RECOMMENDATION__FINDINGS:
				getFindings().clear();
				getFindings().addAll((Collection<? extends Finding>)newValue);
				return;
			case PalierPackage.RECOMMENDATION__STATE:
				setState((RecommendationState)newValue);
				return;
			case PalierPackage.RECOMMENDATION__PROPOSED_ON:
				setProposedOn((LocalDate)newValue);
				return;
			case PalierPackage.RECOMMENDATION__DECIDED_ON:
				setDecidedOn((LocalDate)newValue);
				return;
			case PalierPackage.RECOMMENDATION__BEGUN_ON:
				setBegunOn((LocalDate)newValue);
				return;
			case PalierPackage.RECOMMENDATION__ENDED_ON:
				setEndedOn((LocalDate)newValue);
				return;
			case PalierPackage.RECOMMENDATION__NOTE:
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
			case PalierPackage.RECOMMENDATION__TEXT:
				setText((LocalizedText)null);
				return;
			case PalierPackage.RECOMMENDATION__OWNER:
				setOwner(OWNER_EDEFAULT);
				return;
			case PalierPackage.RECOMMENDATION__DUE:
				setDue(DUE_EDEFAULT);
				return;
			case PalierPackage.RECOMMENDATION__HOURS_PER_WEEK:
				setHoursPerWeek(HOURS_PER_WEEK_EDEFAULT);
				return;
			case PalierPackage.RECOMMENDATION__SCENARIO:
				setScenario((Scenario)null);
				return;
			case PalierPackage.RECOMMENDATION__INDICATOR:
				setIndicator(INDICATOR_EDEFAULT);
				return;
			case PalierPackage.RECOMMENDATION__BEFORE:
				setBefore(BEFORE_EDEFAULT);
				return;
			case PalierPackage.RECOMMENDATION__AIM:
				setAim(AIM_EDEFAULT);
				return;
			case PalierPackage.RECOMMENDATION__SIGN:
				setSign((LocalizedText)null);
				return;
			case PalierPackage.RECOMMENDATION__FINDINGS:
				getFindings().clear();
				return;
			case PalierPackage.RECOMMENDATION__STATE:
				setState(STATE_EDEFAULT);
				return;
			case PalierPackage.RECOMMENDATION__PROPOSED_ON:
				setProposedOn(PROPOSED_ON_EDEFAULT);
				return;
			case PalierPackage.RECOMMENDATION__DECIDED_ON:
				setDecidedOn(DECIDED_ON_EDEFAULT);
				return;
			case PalierPackage.RECOMMENDATION__BEGUN_ON:
				setBegunOn(BEGUN_ON_EDEFAULT);
				return;
			case PalierPackage.RECOMMENDATION__ENDED_ON:
				setEndedOn(ENDED_ON_EDEFAULT);
				return;
			case PalierPackage.RECOMMENDATION__NOTE:
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
			case PalierPackage.RECOMMENDATION__TEXT:
				return text != null;
			case PalierPackage.RECOMMENDATION__OWNER:
				return OWNER_EDEFAULT == null ? owner != null : !OWNER_EDEFAULT.equals(owner);
			case PalierPackage.RECOMMENDATION__DUE:
				return DUE_EDEFAULT == null ? due != null : !DUE_EDEFAULT.equals(due);
			case PalierPackage.RECOMMENDATION__HOURS_PER_WEEK:
				return HOURS_PER_WEEK_EDEFAULT == null ? hoursPerWeek != null : !HOURS_PER_WEEK_EDEFAULT.equals(hoursPerWeek);
			case PalierPackage.RECOMMENDATION__SCENARIO:
				return scenario != null;
			case PalierPackage.RECOMMENDATION__INDICATOR:
				return INDICATOR_EDEFAULT == null ? indicator != null : !INDICATOR_EDEFAULT.equals(indicator);
			case PalierPackage.RECOMMENDATION__BEFORE:
				return BEFORE_EDEFAULT == null ? before != null : !BEFORE_EDEFAULT.equals(before);
			case PalierPackage.RECOMMENDATION__AIM:
				return AIM_EDEFAULT == null ? aim != null : !AIM_EDEFAULT.equals(aim);
			case PalierPackage.RECOMMENDATION__SIGN:
				return sign != null;
			case PalierPackage.RECOMMENDATION__FINDINGS:
				return findings != null && !findings.isEmpty();
			case PalierPackage.RECOMMENDATION__STATE:
				return state != STATE_EDEFAULT;
			case PalierPackage.RECOMMENDATION__PROPOSED_ON:
				return PROPOSED_ON_EDEFAULT == null ? proposedOn != null : !PROPOSED_ON_EDEFAULT.equals(proposedOn);
			case PalierPackage.RECOMMENDATION__DECIDED_ON:
				return DECIDED_ON_EDEFAULT == null ? decidedOn != null : !DECIDED_ON_EDEFAULT.equals(decidedOn);
			case PalierPackage.RECOMMENDATION__BEGUN_ON:
				return BEGUN_ON_EDEFAULT == null ? begunOn != null : !BEGUN_ON_EDEFAULT.equals(begunOn);
			case PalierPackage.RECOMMENDATION__ENDED_ON:
				return ENDED_ON_EDEFAULT == null ? endedOn != null : !ENDED_ON_EDEFAULT.equals(endedOn);
			case PalierPackage.RECOMMENDATION__NOTE:
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
		result.append(" (owner: ");
		result.append(owner);
		result.append(", due: ");
		result.append(due);
		result.append(", hoursPerWeek: ");
		result.append(hoursPerWeek);
		result.append(", indicator: ");
		result.append(indicator);
		result.append(", before: ");
		result.append(before);
		result.append(", aim: ");
		result.append(aim);
		result.append(", state: ");
		result.append(state);
		result.append(", proposedOn: ");
		result.append(proposedOn);
		result.append(", decidedOn: ");
		result.append(decidedOn);
		result.append(", begunOn: ");
		result.append(begunOn);
		result.append(", endedOn: ");
		result.append(endedOn);
		result.append(", note: ");
		result.append(note);
		result.append(')');
		return result.toString();
	}

} //RecommendationImpl
