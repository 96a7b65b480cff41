/**
 * Lines of argument, as a back-of-book indexer enters them beside names and things: "no reply", "talks at a
 * standstill". They are read to tell what a page is about and are never painted.
 *
 * A list of cues begins with the theme's label, then comes whatever a journalist writes when making that argument,
 * parted by bars. `~` before a cue: it counts only near an anchor of the same passage, since it is said of anybody.
 * `!` before a cue: the same, and not where a newsroom speaks of itself ("did not respond to a request for
 * comment"). A bare cue counts wherever the page is about North Korea. One cue, one theme.
 *
 * What makes a good cue: would ten writers write so? None is here because one page had it.
 */
import type { Concept, ConceptId, LabelLanguage, Labels, TermEntry } from '../core/thesaurus/thesaurus.ts';

type Cues = { readonly en: string } & { readonly [L in LabelLanguage]?: string };

function theme(id: ConceptId, scopeNote: string, cues: Cues, related: readonly ConceptId[] = []): Concept {
  const labels = Object.fromEntries(
    Object.entries(cues).map(([language, listed]): [string, Labels] => {
      const [prefLabel = '', ...others] = listed.split('|').map((cue) => cue.trim());
      return [language, { prefLabel, hiddenLabel: others.map(cueEntry) }];
    }),
  ) as Concept['labels'];
  return { id, kind: 'theme', use: 'contextual', labels, related, scopeNote };
}

/** How every newsroom says that it telephoned. */
const TO_A_NEWSROOM = [
  ...['to a request', 'to requests', 'to questions', 'to an email', 'to emails', 'to calls'],
  ...['to repeated requests', 'to messages', 'to multiple requests', 'immediately to', 'for comment'],
];

function cueEntry(cue: string): TermEntry {
  if (cue.startsWith('~')) return { text: cue.slice(1), licence: 'passage' };
  if (cue.startsWith('!')) return { text: cue.slice(1), licence: 'passage', notBefore: TO_A_NEWSROOM };
  return cue;
}

export const themes: readonly Concept[] = [
  theme(
    'no-reply',
    'Pyongyang does not answer an approach or an offer.',
    {
      en: `No reply | !no response | !not responded | !not respond | !not yet responded |
        !yet to respond | !never responded | !failed to respond | !without response |
        !without a response | !have responded | !respond to the overture | !receive a response |
        !received a response | !received any response | !not replied | !not reply | !yet to reply |
        !never replied | !no answer | !not answered | !not answer | !yet to answer | !has replied |
        !has answered | !went unanswered | !gone unanswered | !unanswered | !goes unanswered |
        unresponsive | stayed silent | staying silent | remained silent | remains silent |
        remaining silent | kept silent | keeps silent | keeping silent | keep silent |
        stays silent | been silent | ~silent | ~silence | no sign of response | heard nothing |
        has heard nothing | no word back | no word yet | heard back | nothing back |
        go on ignoring | keep ignoring | keeps ignoring | ignored Washington | ignores Washington |
        ignoring Washington | ignored the United States | no need to respond | no need to answer |
        see no need | sees no need | saw no need | no reason to respond | no desire to talk |
        no intention of talking | no intention to talk | will not talk | won't talk | not sit down |
        not come to the table | not returned call | continue to refuse | continues to refuse |
        continued to refuse | unwillingness to talk |
        unwillingness to engage | no willingness | sign of willingness |
        signs of willingness | not interested in talk | not interested in talking |
        not interested in dialogue | declined to engage | declined to meet | not engaged with |
        deaf ear | ball is in its court | rejected the offer | rejected offer | rejects offer |
        rejected overtures | rejects overtures | dismissed the offer | dismissed overtures |
        met with silence | answered with silence | stony silence | radio silence | kept mum |
        maintained silence | broke its silence | breaks its silence | break its silence |
        ignored the offer | ignored offer | ignored overtures | ignoring overtures | ignored call |
        ignoring call | spurned | spurning | rebuffed | rebuffing | rebuffs | brushed aside |
        brushed off | snubbed | snub | shunned | shunning | cold shoulder | shown no interest |
        showed no interest | no interest in talk | no sign of interest | not shown any interest |
        not shown any willingness | shown no willingness | unwilling to engage | unwilling to talk |
        refuse to engage | refused to engage | refuses to engage | refusing to engage |
        refused to talk | refuses to talk | refusing to talk | refused to meet | refuses to meet |
        turned down the offer | turned a deaf ear | not taken up the offer |
        not accepted the offer | not picked up the phone | not answering the phone |
        not heard back | not hear back | no word from`,
      ko: `무응답 | 응답하지 않 | 응답이 없 | 응답 없 | 응답을 하지 않 | 답하지 않 | 답이 없 |
        답변이 없 | 답변하지 않 | 답신이 없 | 회신이 없 | 호응하지 않 | 호응이 없 | 호응해 오지 |
        반응을 보이지 않 | 반응하지 않 | 반응이 없 | 반응을 내놓지 않 | 별다른 반응 | 묵묵부답 |
        침묵 | 침묵을 지키 | 침묵으로 일관 | 침묵을 깨 | 무반응 | 응하지 않 | 대화에 나오지 않 |
        대화를 거부 | 대화 거부 | 대화 제의를 거부 | 거부하고 있 | 무시하고 있 | 무시로 일관`,
      ja: `応答なし | 応答がない | 応答していない | 応答せず | 応答しない | 応答は無い | 応答はない |
        返答がない | 返答なし | 返答していない | 返答せず | 返事がない | 返事はない | 回答がない |
        回答していない | 反応がない | 反応なし | 反応していない | 反応を示していない |
        反応を見せていない | 反応せず | 無反応 | 沈黙 | 沈黙を守 | 沈黙を続け | 沈黙を破 |
        応じない | 応じていない | 応じず | 応じようとしない | 応じる気配 | 応じる姿勢を見せ |
        対話を拒否 | 対話拒否 | 対話を拒 | 無視し | 黙殺`,
      'zh-Hans': `没有回应 | 未回应 | 未予回应 | 不予回应 | 未作回应 | 没有作出回应 | 没有做出回应 |
        未作出回应 | 未做出回应 | 拒绝回应 | 尚未回应 | 无回应 | 毫无回应 | 没有答复 | 未予答复 |
        未答复 | 没有反应 | 毫无反应 | 沉默 | 保持沉默 | 打破沉默 | 默不作声 | 置之不理 | 不理会 |
        不予理会 | 不理睬 | 拒绝对话 | 拒绝接触 | 拒绝谈判 | 不愿对话 | 没有回音`,
      'zh-Hant': `沒有回應 | 未回應 | 未予回應 | 不予回應 | 未作回應 | 沒有作出回應 | 沒有做出回應 |
        未作出回應 | 未做出回應 | 拒絕回應 | 尚未回應 | 無回應 | 毫無回應 | 沒有答覆 | 未予答覆 |
        沒有反應 | 毫無反應 | 沉默 | 保持沉默 | 打破沉默 | 默不作聲 | 置之不理 | 不理會 | 不予理會 |
        不理睬 | 拒絕對話 | 拒絕接觸 | 拒絕談判 | 不願對話 | 沒有回音 | 已讀不回`,
    },
    ['talks-at-a-standstill', 'contact-sought'],
  ),
  theme(
    'contact-sought',
    'A government tries to get in touch with Pyongyang, mostly out of sight.',
    {
      en: `Contact sought | !reached out | !reach out | !reaching out | outreach effort |
        diplomatic outreach | multiple channel | several channel | a number of channel |
        various channel | through channel | diplomatic channel | channel of communication |
        channels of communication | lines of communication | quiet diplomacy | quiet contact |
        quietly contacted | quiet outreach | private channel | tried to contact |
        trying to contact | try to contact | attempted to contact | tried to reach |
        trying to reach | attempts to reach | attempted to reach | tried to make contact |
        make contact | made contact | making contact | sought contact | seeking contact |
        establish contact | get in touch | got in touch | sent messages | sent a message to |
        conveyed a message | passed a message | conveyed messages | feelers | sounded out |
        sounding out | overtures | offered to meet | offered to talk | offer to meet |
        offer to talk | offered talk | offer of talk | proposed talk | proposal for talk |
        proposed a meeting | invitation to talk | covert contact | intermediaries | go-between`,
      ko: `접촉 시도 | 접촉을 시도 | 접촉 제의 | 접촉을 제의 | 접촉을 제안 | 접촉 제안 | 대화 제의 |
        대화를 제의 | 대화 제안 | 대화를 제안 | 회담을 제의 | 회담 제의 | 만남을 제안 |
        연락을 시도 | 연락 시도 | 연락을 취 | 여러 채널 | 여러 경로 | 다양한 채널 | 다양한 경로 |
        외교 채널 | 비공식 채널 | 비선 채널 | 백채널 | 비밀리에 | 은밀히 | 은밀한 | 손을 내밀 |
        타진 | 메시지를 전달 | 의사를 전달 | 막후에서`,
      ja: `接触を試み | 接触の試み | 接触を図 | 接触を求め | 接触を打診 | 接触を持 | 接触していた |
        接触を模索 | 複数のルート | 複数のチャンネル | 複数の経路 | 様々なルート | 外交ルート |
        非公式ルート | 非公式の接触 | 非公式接触 | 裏ルート | バックチャンネル | 裏チャンネル |
        打診 | 働きかけ | 対話を呼びかけ | 対話を提案 | 対話を申し入れ | 会談を提案 |
        協議を呼びかけ | 秘密裏 | 極秘 | ひそかに | 水面下で`,
      'zh-Hans': `尝试接触 | 试图接触 | 试图联系 | 尝试联系 | 尝试与 | 多次联系 | 多个渠道 | 多种渠道 |
        各种渠道 | 外交渠道 | 秘密渠道 | 非公开渠道 | 非正式渠道 | 后门渠道 | 暗中接触 | 秘密联系 |
        传话 | 传递信息 | 主动接触 | 伸出橄榄枝 | 橄榄枝 | 提议对话 | 提议会谈 | 提出对话 | 建议对话`,
      'zh-Hant': `嘗試接觸 | 試圖接觸 | 試圖聯繫 | 嘗試聯繫 | 嘗試與 | 多次聯繫 | 多個管道 | 多種管道 |
        多個渠道 | 各種管道 | 外交管道 | 外交渠道 | 秘密管道 | 秘密渠道 | 非正式管道 | 暗中接觸 |
        秘密聯繫 | 傳話 | 傳遞訊息 | 主動接觸 | 伸出橄欖枝 | 橄欖枝 | 提議對話 | 提議會談 |
        提出對話 | 建議對話`,
    },
    ['behind-the-scenes-contact', 'no-reply'],
  ),
  theme(
    'policy-in-the-making',
    'A government is working out, finishing or announcing its line toward Pyongyang.',
    {
      en: `Policy in the making | look at policy | fresh look | new line on | new plan for |
        strategy review | months-long review | policy announcement | wrap up its review |
        wrapping up | near completion | nearing completion | all but done | close to finishing |
        rounds out its review | brief Congress | brief allies | briefed allies | unveil a policy |
        unveil its policy | unveiled its policy | unveil a new | unveiled a new |
        announce its policy | announced its policy | announce a new policy | new approach to the |
        unveil the result | final stage | final stages | under review | full review |
        reviewing its policy | reviewing policy | review its policy | policy review |
        thorough review | comprehensive review | review process | process of the review |
        completed its review | completed our review | completed the review |
        completion of the review | complete the review | completing its review |
        concluded its review | conclude its review | outcome of the review |
        outcomes of the review | results of the review | findings of the review |
        finished its review | finished the review | end of the review | ~our review | ~its review |
        ~that review | ~this review | new policy | new strategy | policy blueprint |
        policy direction | reviewed policy | revised policy | rethink | rethinking | redefine |
        reassess | reassessing | reassessment | reappraisal | overhaul | policy rollout |
        formulating | formulate | shape its policy | shaping its policy | craft a policy |
        putting together a policy | policy roadmap | way forward | path forward`,
      ko: `정책 수립 | 정책을 수립 | 정책 발표 | 정책을 발표 | 정책 공개 | 정책 구상 | 정책 방향 |
        정책 노선 | 새 정책 | 새로운 정책 | 새로운 전략 | 새 전략 | 새로운 접근 | 새 접근법 |
        재검토 | 재검토를 마 | 재검토 완료 | 검토를 마 | 검토를 완료 | 검토 완료 | 검토 결과 |
        검토 중 | 검토가 끝 | 검토를 끝 | 검토 작업 | 막바지 | 마무리 단계 | 최종 단계 | 청사진 |
        윤곽 | 밑그림 | 가다듬`,
      ja: `新政策 | 新しい政策 | 新たな政策 | 新戦略 | 新たな戦略 | 新方針 | 新しい方針 | 新たな方針 |
        政策の方向 | 政策方針 | 政策の概要 | 政策発表 | 見直し | 見直しを終え | 見直しを完了 |
        見直し作業 | 見直しの結果 | 再検討 | 最終段階 | 大詰め | 策定 | 取りまとめ | とりまとめ | 骨格 | 青写真 | 道筋`,
      'zh-Hans': `新政策 | 新的政策 | 新战略 | 新策略 | 新方针 | 新的对 | 政策评估 | 评估政策 | 重新评估 |
        重新审视 | 重新审议 | 全面评估 | 评估结果 | 检讨结果 | 完成评估 | 评估已 |
        完成审查 | 完成对 | 评估工作 | 政策调整 | 调整政策 | 政策方向 | 政策走向 | 最后阶段 |
        收尾阶段`,
      'zh-Hant': `新政策 | 新的政策 | 新戰略 | 新策略 | 新方針 | 新的對 | 政策評估 | 評估政策 | 重新評估 |
        重新審視 | 重新審議 | 全面評估 | 評估結果 | 檢討 | 檢討結果 | 完成評估 | 評估已 | 完成檢討 |
        政策調整 | 調整政策 | 政策方向 | 政策走向 | 最後階段 | 收尾階段`,
    },
    ['policy-review', 'us-north-korea-policy'],
  ),
  theme(
    'allies-consulted',
    'Washington acts together with Seoul and Tokyo, or asks them first.',
    {
      en: `Allies consulted | close consultation | closely consult | consult closely |
        consulted closely | consulting closely | closely consulting | closely consulted |
        close cooperation | cooperate closely | closely cooperate | cooperating closely |
        close coordination | coordinate closely | coordinated closely | closely coordinate |
        closely coordinated | closely coordinating | coordinating closely | closely with our |
        closely with its | work closely | working closely | worked closely |
        works closely | extensive consultation | consulted with |
        consulting with our | consulting with its | exchange opinion | exchange view |
        exchanged view | trilateral | trilat | trilaterally | three way | three countries |
        three nation | three allies | like-minded | joint strategy | common strategy | joint line |
        common line | agreed line | alliance first | put the alliance | agreed to coordinate |
        agreed to cooperate | agreed to work together | stand by its allies | shoulder to shoulder |
        in lockstep | lock step | with one voice | united front | concerted | joint approach |
        shared approach | common approach | common front | stand together | policy coordination |
        ironclad | steadfast commitment | alliance commitment`,
      ko: `긴밀한 공조 | 긴밀히 공조 | 긴밀한 협력 | 긴밀히 협력 | 긴밀한 협의 | 긴밀히 협의 |
        긴밀한 조율 | 긴밀히 조율 | 긴밀하게 | 긴밀히 | 공조 | 공조 체제 | 공조를 강화 | 공조 강화 |
        협력을 강화 | 정책 조율 | 사전 조율 | 의견을 교환 | 의견 교환 | 의견을 나눴 | 협의를 진행 |
        협의하기로 | 동맹 강화 | 동맹 복원 | 한미일 | 한미일 3국 | 3국 협력 | 3국 공조 | 3자 협의 |
        3자 협력 | 3자 회의 | 한미 공조 | 한미 동맹 | 공동 대응 | 한목소리`,
      ja: `連携 | 緊密に連携 | 緊密な連携 | 連携を強化 | 連携強化 | 連携を確認 | 緊密に協力 |
        緊密に協議 | 緊密な協議 | 緊密に | 緊密な | 足並み | すり合わせ | 擦り合わせ | 意見を交わ |
        日米韓 | 日米韓3カ国 | 3カ国 | 三カ国 | 3か国 | 三か国 | 3国 | 共同で対応 | 共同対処`,
      'zh-Hans': `密切协调 | 密切磋商 | 密切合作 | 密切协商 | 密切沟通 | 密切配合 | 协调立场 | 协调一致 |
        磋商 | 美日韩 | 韩美日 | 日美韩 | 三边 | 三边合作 | 三方合作 | 交换意见 | 共同应对 |
        联合应对 | 一致行动 | 步调一致`,
      'zh-Hant': `密切協調 | 密切磋商 | 密切合作 | 密切協商 | 密切溝通 | 密切配合 | 協調立場 | 協調一致 |
        磋商 | 美日韓 | 韓美日 | 日美韓 | 三邊 | 三邊合作 | 三方合作 | 交換意見 | 共同應對 |
        聯合應對 | 一致行動 | 步調一致`,
    },
    ['multilateral-cooperation'],
  ),
  theme(
    'alliances-valued',
    'A government sets store by alliances and common action rather than going alone.',
    {
      en: `Alliances valued | rebuild alliances | rebuilding alliances | rebuilt alliances |
        repair alliances | repairing alliances | restore alliances | restoring alliances |
        revitalize alliances | revitalizing alliances | revitalise alliances |
        strengthen alliances | strengthening alliances | strengthened our alliances |
        strengthen our alliances | reinvigorate | mend ties | mend fences | value alliances |
        our alliances | America's alliances | system of alliances | web of alliances |
        greatest asset | hand in hand | work with partner | with our partner | with its partner |
        together with partner | no country can | lead together | alliance-centered |
        importance of alliances | emphasis on alliances | emphasis on allies |
        network of alliances | cooperation with partner |
        diplomacy is back | America is back | multilateral | multilateralist | multilaterally |
        traditional allies | collective defense`,
      ko: `동맹 중시 | 동맹을 중시 | 동맹 재건 | 동맹을 복원 | 동맹을 강화 | 동맹과 함께 | 다자적 |
        다자 | 다자간 | 미국이 돌아왔다`,
      ja: `同盟重視 | 同盟国を重視 | 同盟国重視 | 同盟の再構築 | 同盟関係の修復 | 同盟強化 |
        同盟関係を重視 | 多国間 | 国際協調 | 協調路線 | 国際協調主義`,
      'zh-Hans': `重视盟友 | 重视同盟 | 重视同盟国 | 修复同盟 | 修复联盟 | 重建联盟 | 重建同盟 | 盟友间 | 与盟友合作 | 同盟友合作 | 盟友合作 | 联盟体系 | 同盟体系 | 多边 | 多边合作 |
        美国回来了`,
      'zh-Hant': `重視盟友 | 重視同盟 | 重視同盟國 | 修復同盟 | 修復聯盟 | 重建聯盟 | 重建同盟 | 盟友間 | 與盟友合作 | 同盟友合作 | 盟友合作 | 聯盟體系 | 同盟體系 | 多邊 | 多邊合作 |
        美國回來了`,
    },
    ['multilateralism', 'multilateral-cooperation', 'allies-consulted'],
  ),
  theme(
    'provocation-habit',
    'Pyongyang provokes by habit: a cycle, a pattern, a playbook.',
    {
      en: `Provocation by habit | same script | old script | familiar script | follow the script |
        followed the same | by the book | again and again | time and again | over and over |
        turn the wheel | deja vu | once more | yet again | rinse and repeat | back to square one |
        crisis and negotiation | provoke and | cycle of | ~cycle | cycles of | vicious cycle |
        vicious circle | endless cycle | same cycle | familiar cycle | familiar pattern | ~pattern |
        pattern of behavior | pattern of behaviour | usual pattern | old pattern | well-worn |
        time-honored | tried and tested | playbook | old playbook | familiar playbook |
        familiar tactic | usual tactic | old tactic | old trick | customary | habitual |
        habitually | track record of | history of broken promises | repeated tests |
        repeatedly tested | repeated violation | repeated provocation | series of tests |
        series of launches | string of launches | string of tests | flurry of tests |
        flurry of launches | barrage of | spate of | latest in a series | latest in a string |
        yet another launch | further tests | further launches | further provocation | more tests |
        more launches | additional provocation | continued provocation | resume testing |
        resumed testing | resuming tests | return to testing | back to testing |
        full-scale testing | ramp up testing | ramped up testing | tit for tat | bad behavior |
        bad behaviour | reward bad behavior | rewarding bad behavior | rewards for bad behavior |
        bad actor | provoke | provoked | provokes | provocative behavior | provocative behaviour |
        provocative cycle | test of will | ~provocative | another provocation | new provocation`,
      ko: `상투적 도발 | 악순환 | 도발의 악순환 | 도발과 보상 | 도발과 대화 | 도발과 제재 | 되풀이 |
        반복되는 도발 | 도발을 반복 | 되풀이되는 | 반복해 온 | 상투적 | 상투적인 | 전형적인 수법 |
        전형적인 | 구태 | 늘 그랬듯 | 또다시 | 잇단 발사 | 잇따라 발사 | 잇단 도발 | 연쇄 도발 |
        연이은 도발 | 추가 도발 | 추가 발사 | 도발을 재개 | 도발 재개 | 도발에 나설 | 도발 가능성 |
        도발을 감행 | 도발을 이어 | 도발 카드 | 도발 수위 | 무력 시위 | 저강도 도발 | 고강도 도발`,
      ja: `挑発の繰り返し | 挑発を繰り返 | 繰り返し挑発 | 度重なる | 相次ぐ発射 | 相次いで発射 |
        相次ぐミサイル | 相次いで | 悪循環 | 挑発のサイクル | 挑発と対話 | 常套 | 常套手段 |
        常とう手段 | いつもの手口 | 従来の手法 | 従来のパターン | 挑発を抑 | 挑発抑止 | 挑発に出 |
        挑発に踏み切 | 挑発を強め | 挑発を再開 | 挑発を続け | 新たな挑発 | さらなる挑発 |
        一段の挑発 | 追加挑発 | 挑発を激化 | 挑発をエスカレート | 実験を再開 |
        実験再開 | 発射を再開 | 発射を繰り返 | 実験を繰り返`,
      'zh-Hans': `惯常挑衅 | 恶性循环 | 怪圈 | 挑衅循环 | 一贯手法 | 惯用手法 | 惯用伎俩 | 惯用 | 惯常 |
        故伎重演 | 故技重施 | 老套路 | 老一套 | 套路 | 屡次 | 屡屡 | 多次挑衅 | 一再挑衅 |
        反复挑衅 | 不断挑衅 | 持续挑衅 | 接连发射 | 连续发射 | 频繁发射 | 再次发射 | 再度发射 |
        再次挑衅 | 再度挑衅 | 进一步挑衅 | 新的挑衅 | 继续挑衅 | 恢复试射 | 重启试射 | 恢复核试验 |
        重启核试验 | 试探底线`,
      'zh-Hant': `慣常挑釁 | 惡性循環 | 怪圈 | 挑釁循環 | 一貫手法 | 慣用手法 | 慣用伎倆 | 慣用 | 慣常 |
        故技重施 | 老套路 | 老一套 | 套路 | 屢次 | 屢屢 | 多次挑釁 | 一再挑釁 | 反覆挑釁 |
        不斷挑釁 | 持續挑釁 | 接連發射 | 連續發射 | 頻繁發射 | 再次發射 | 再度發射 | 再次挑釁 |
        再度挑釁 | 進一步挑釁 | 新的挑釁 | 繼續挑釁 | 恢復試射 | 重啟試射 | 恢復核試 | 重啟核試`,
    },
    ['provocation', 'brinkmanship'],
  ),
  theme(
    'test-of-a-new-government',
    'Pyongyang times its provocations to elections, inaugurations and first months in Washington.',
    {
      en: `Test of a new government | change of president | greet the next | greets the next |
        welcome for Biden | welcome for Trump | welcome gift | inauguration day |
        with each new president | new occupant of the White House | test Biden | tests Biden |
        testing Biden | test Trump | tests Trump | testing Trump | test Obama | tests Obama |
        testing Obama | challenge for Biden | challenge for the new | provoke Biden |
        provoke the new | test the new president | test the new administration |
        test the administration | test a new president | testing the new president |
        testing the new administration | tests new president | early test | first test |
        first foreign policy test | first major test | first challenge | early challenge |
        test his resolve | testing the resolve | test the resolve | test of resolve | message to the new | welcome the new | greeted new | greeted the new |
        greet the new | timed to | timed for | timed to coincide | coincide with | coincides with |
        coincided with | on the eve of | ahead of the election | before the election |
        after the election | days after taking office | soon after taking office |
        shortly after taking office | months after taking office | weeks after taking office |
        early in the term | early in his term | early in the administration | incoming president |
        incoming administration | president-elect | transition period | transfer of power |
        handover of power | change of administration | change of government |
        change in administration | policy vacuum | power vacuum | attract attention |
        grab attention | get attention | get the attention | draw attention | seeking attention |
        bid for attention | every new president | each new president | each administration |
        every administration | successive administration `,
      ko: `새 정부 시험 | 새 행정부를 시험 | 새 정부를 시험 | 정권 교체기 | 정권 교체 | 정권 이양 |
        정권 이양기 | 권력 이양 | 권력 교체 | 정책 공백 | 정책 공백기 | 공백기 | 과도기 | 인수위 |
        당선인 | 취임을 앞두고 | 취임 전후 | 취임 직후 | 출범 전후 | 출범 직후 | 출범을 앞두고 |
        대선을 앞두고 | 대선 전후 | 대선 직후 | 임기 초 | 집권 초 | 집권 초기 | 정권 초기 |
        기선 제압 | 존재감 | 존재감을 과시 | 주의를 끌 | 관심 끌기 | 관심을 끌`,
      ja: `新政権への試し | 新政権を試 | 新政権の出方 | 出方を探 | 出方をうかが | 出方を見 |
        新政権を揺さぶ | 新政権をけん制 | 新政権への揺さぶり | 政権交代 | 政権交代期 | 政権移行 |
        政権移行期 | 政権の移行 | 政権発足 | 政権発足後 | 政権発足直後 | 政権発足前 | 発足直後 |
        発足を前に | 就任前 | 就任直後 | 就任を前に | 就任式を前に | 大統領選前 | 大統領選後 |
        大統領選を前に | 大統領選を控え | 次期政権 | 次期大統領 | 政策の空白 | 空白期間 |
        存在感を誇示 | 存在感を示 | 関心を引`,
      'zh-Hans': `试探新政府 | 试探新总统 | 考验新政府 | 考验新总统 | 新政府的考验 | 政权交接 | 政权更迭期 |
        政府更替 | 政府更迭 | 权力交接 | 权力过渡 | 过渡期 | 政策空白 | 政策真空 | 候任总统 |
        当选总统 | 上任前 | 上任前夕 | 上任初期 | 上任伊始 | 上任不久 | 就职前 | 就职前夕 |
        就职之际 | 就职前后 | 大选前 | 大选前后 | 大选后 | 选举前后 | 执政初期 | 刷存在感 |
        博取关注 | 引起关注 | 引起注意 | 投石问路`,
      'zh-Hant': `試探新政府 | 試探新總統 | 考驗新政府 | 考驗新總統 | 新政府的考驗 | 政權交接 | 政權更迭期 |
        政府更替 | 政府更迭 | 權力交接 | 權力過渡 | 過渡期 | 政策空白 | 政策真空 | 候任總統 |
        總統當選人 | 準總統 | 上任前 | 上任前夕 | 上任初期 | 上任之初 | 上任不久 | 就職前 |
        就職前夕 | 就職之際 | 就職前後 | 大選前 | 大選前後 | 大選後 | 選舉前後 | 執政初期 |
        刷存在感 | 博取關注 | 引起關注 | 引起注意 | 投石問路`,
    },
    ['provocation', 'provocation-habit', 'new-government'],
  ),
  theme(
    'new-government',
    'A new administration in Washington, its first months and what it says it will do.',
    {
      en: `New government | newly elected | newly inaugurated | new administration | new president |
        new U.S. president | incoming team | new leadership in Washington | took office |
        takes office | taking office | take office | taken office | since taking office |
        since assuming office | assumed office | assuming office | sworn in | inauguration |
        inaugurated | inaugural | first term begin | first hundred days | first 100 days |
        100 days | first month | early days | early month | months into his presidency |
        months into the administration | two months after | beginning of the administration |
        start of the administration `,
      ko: `새 정부 | 새 행정부 | 신행정부 | 신정부 | 새 대통령 | 행정부 출범 | 정부 출범 | 출범 이후 |
        출범 후 | 출범 초 | 취임식 | 취임 이후 | 취임 후 | 취임 100일`,
      ja: `新政権 | 新大統領 | 新たな政権 | 政権の発足 | 発足した | 発足後 | 発足以来 | 就任式 |
        就任後 | 就任以来 | 100日`,
      'zh-Hans': `新政府 | 新一届政府 | 新总统 | 新任总统 | 上任 | 上任后 | 上台后 | 上任以来 | 就职 |
        就职典礼 | 百日`,
      'zh-Hant': `新政府 | 新一屆政府 | 新總統 | 新任總統 | 上任 | 上任後 | 上台後 | 上任以來 | 就職 |
        就職典禮 | 百日`,
    },
    ['policy-in-the-making'],
  ),
  theme(
    'intentions-probed',
    'A government tries to find out what Pyongyang means to do next.',
    {
      en: `Intentions probed | gauge the intention | gauge its intention | gauging |
        read the intention | ~intentions | true intention | next move | next moves |
        assess the situation | watching closely | closely watching |
        closely monitoring | monitor closely | monitoring closely | prepared for any |
        deter provocation | deterring provocation | prevent provocation | preventing provocation |
        head off | forestall | dissuade`,
      ko: `의도 파악 | 의도를 파악 | 의도 분석 | 의중을 | 속내 | 속내를 | 의중 파악 | 다음 행보 |
        향후 행보 | 동향을 주시 | 예의주시 | 면밀히 주시 | 동향 파악 | 도발을 막 | 도발을 억제 |
        도발 억제 | 도발을 방지 | 도발 방지 | 상황 관리 | 도발을 자제`,
      ja: `真意 | 真意を探 | 意図を探 | 意図を分析 | 意図を見極め | 出方を見極め | 見極め | 次の一手 |
        次の行動 | 動向を注視 | 動向を監視 | 注視 | 警戒を続け | 挑発を防 | 挑発を抑え |
        挑発の抑止 | 自制を求め`,
      'zh-Hans': `真实意图 | 摸清 | 探明意图 | 探底 | 摸底 | 下一步行动 | 下一步棋 | 密切关注 | 密切监视 |
        密切注视 | 防止挑衅 | 阻止挑衅 | 遏制挑衅 | 避免挑衅`,
      'zh-Hant': `真實意圖 | 摸清 | 探明意圖 | 探底 | 摸底 | 下一步行動 | 下一步棋 | 密切關注 | 密切監視 |
        密切注視 | 防止挑釁 | 阻止挑釁 | 遏制挑釁 | 避免挑釁`,
    },
    ['policy-in-the-making'],
  ),
  theme(
    'stakes-raised',
    'Pyongyang raises tension, or threatens, to be worth more at the table.',
    {
      en: `Stakes raised | heightened tension | force concession | forcing concession |
        extract a concession | drive up the price | raise its price | raise the price |
        list of demand | set of demand | demands in return | demands from Washington | ~threaten |
        ~threatened | ~threatening | threat of war | threats of attack | threatened to attack |
        nuclear threat | escalate | escalates | escalated | escalating | escalatory | ratchet up |
        ratchets up | ratcheted up | ratcheting up | raise the stakes | raising the stakes |
        raised the stakes | raises the stakes | up the ante | upping the ante | upped the ante |
        raise tension | raises tension | raised tension | raising tension | heighten tension |
        heightens tension | heightening tension | ramp up tension | increase tension |
        increasing tension | increased tension | stoke tension | stoking tension | tensions rise |
        rising tension | growing tension | mounting tension | tensions have risen |
        tension increasing | tensions | bargaining | ~leverage | gain leverage | gaining leverage |
        increase its leverage | strengthen its hand | strengthening its hand | stronger hand |
        upper hand | from a position of strength | position of strength | extract concession |
        extracting concession | wring concession | win concession | winning concession |
        ~concessions | preconditions for talk | conditions for talk | blackmail | extortion |
        coercive diplomacy | pressure tactic | fiery rhetoric | bellicose rhetoric | bellicose |
        war rhetoric | warmongering | brink of war | nuclear war | verge of war | threats of war |
        devastate | annihilate | sea of fire | preemptive nuclear | grave situation |
        grave consequences`,
      ko: `몸값 올리기 | 개 요구 | 요구를 제시 | 조건을 내걸 | 조건을 제시 | 대가를 요구 | 몸값 |
        몸값을 높이 | 긴장을 고조 | 긴장 고조 | 긴장이 고조 | 긴장을 끌어올리 | 긴장을 높 |
        정세 악화 | 정세를 악화 | 상황을 악화 | 상황이 악화 | 정세를 긴장 | 험악한 | 격화시 |
        위기를 고조 | 위기 고조 | 위기를 조성 | 전쟁 위기 | 군사적 긴장 | 협상력을 높 |
        협상력 제고 | 협상 주도권 | 주도권 | 주도권을 | 양보를 얻 | 양보를 끌어 | 양보를 받아 |
        양보 | 유리한 고지 | 판을 흔들 | 판 흔들기 | 수위를 높 | 위협 수위 | 압박 수위 | 압박을 높 |
        엄포 | 으름장 | 강경한 태도 | 맞불 | 강대강 | 초강수 | 핵전쟁 | 전쟁 도발 | 후회하게`,
      ja: `緊張を高め | 要求を突き付け | 要求を突きつけ | 条件として | 条件を突き付け | 緊張を激化 |
        緊張が高ま | 緊張の高まり | 緊張激化 | 緊張状態 | 情勢を悪化 | エスカレート | 揺さぶり |
        揺さぶ | 揺さぶりをかけ | 交渉力を高め | 交渉を有利 | 有利な立場 | 有利に進め | 優位に立 |
        主導権を握 | 譲歩を引き出 | 譲歩を迫 | 条件をつり上げ | 瀬戸際 | 威嚇 | 脅し | 脅迫 | 恫喝 |
        脅威を与え | 対決姿勢 | 核戦争 | 戦争の危機`,
      'zh-Hans': `抬高要价 | 作为条件 | 提出条件 | 提出多项要求 | 项要求 | 漫天要价 | 要价 | 讨价 | 加剧紧张 |
        升级紧张 | 紧张局势升级 | 紧张升级 | 局势升级 | 局势紧张 | 局势恶化 | 激化 | 激化矛盾 |
        制造紧张 | 增加筹码 | 谈判筹码 | 争取筹码 | 筹码 | 谈判主动权 | 主动权 | 谈判地位 |
        换取让步 | 迫使让步 | 施加压力 | 恐吓 | 恫吓 | 讹诈 | 核讹诈 | 敲诈 | 扬言 | 叫嚣 |
        强硬表态 | 严重后果 | 核战争 | 战争边缘`,
      'zh-Hant': `抬高要價 | 作為條件 | 提出條件 | 提出多項要求 | 項要求 | 漫天要價 | 要價 | 討價 | 加劇緊張 |
        升級緊張 | 緊張局勢升級 | 緊張升級 | 局勢升級 | 局勢緊張 | 局勢惡化 | 激化 | 激化矛盾 |
        製造緊張 | 增加籌碼 | 爭取籌碼 | 籌碼 | 談判主動權 | 主動權 | 談判地位 | 換取讓步 |
        迫使讓步 | 施加壓力 | 恐嚇 | 恫嚇 | 訛詐 | 核訛詐 | 敲詐 | 揚言 | 叫囂 | 強硬表態 |
        嚴重後果 | 核戰爭 | 戰爭邊緣`,
    },
    ['leverage', 'tensions', 'brinkmanship'],
  ),
  theme(
    'talks-at-a-standstill',
    'Talks have broken down, stand still, or are asked for again.',
    {
      en: `Talks at a standstill | cut off its channel | cut off its only channel |
        severed the channel | severing the channel | closed the channel | shut down the channel |
        official channel | only channel | stalled | stalled talk | stalled negotiation |
        standstill | stalemate | deadlock | deadlocked | impasse | at an impasse | gridlock |
        in limbo | frozen talk | ~dormant | moribund | suspended talk | talks suspended |
        broke down | break down | broken down | broken off | broke off | breaking off | fell apart |
        fell through | failed to reach | failed talk | ended without | without an agreement |
        without agreement | without a deal | no agreement | no deal |
        no progress | little progress | no breakthrough | fruitless | empty-handed |
        walked away from talk | walked out of talk | no talks since | not held talks since |
        not met since | not returned to | have not talked | stopped talking | cut off talk |
        last met | last talked | last spoke | last round | last formal | first formal |
        first encounter since | resume talk | resume negotiation | resume dialogue | resuming talk |
        resumption of talk | resumption of dialogue | resumption | restart talk |
        restart negotiation | restarting talk | revive talk | reviving talk | relaunch |
        jump-start | kick-start | return to talk | return to negotiation | return to dialogue |
        return to the table | returning to talk | returning to dialogue |
        return to the negotiating | back to the table | back to the negotiating |
        come to the table | come back to the table | bring back to the table | re-engage |
        re-engagement | came empty | year-end deadline | end of the year deadline`,
      ko: `협상 교착 | 교착 | 교착 상태 | 교착 국면 | 교착된 | 경색 | 경색 국면 | 경색된 | 답보 |
        답보 상태 | 공전 | 결렬 | 결렬된 | 결렬을 선언 | 협상 결렬 | 회담 결렬 | 노딜 | 빈손 |
        합의 없이 | 합의에 이르지 못 | 합의하지 못 | 합의 실패 | 합의 도출에 실패 | 무산 | 중단된 |
        중단됐 | 멈춰 선 | 진전이 없 | 진전 없 | 성과 없 | 성과를 내지 못 | 단절된 대화 |
        대화 단절 | 대화가 끊 | 대화가 중단 | 협상이 중단 | 마지막 협상 | 마지막 대화 |
        마지막 만남 | 이후 대화 | 대화 재개 | 협상 재개 | 회담 재개 | 대화를 재개 | 협상을 재개 |
        대화 복귀 | 대화로 복귀 | 협상 복귀 | 협상장에 | 대화에 복귀 | 돌파구 | 동력 | 연말 시한`,
      ja: `協議の行き詰まり | 行き詰ま | 行き詰まり | 膠着 | こう着 | 膠着状態 | こう着状態 | 停滞 |
        停滞し | 暗礁 | 決裂 | 物別れ | 合意に至ら | 合意できず | 合意なし | 合意せず | 進展がない |
        進展なし | 進展は見られ | 進展せず | 成果なく | 途絶え | 途切れ | ストップ | 最後の協議 |
        最後に開かれ | 以来、対話 | 以降、対話 | 対話再開 | 対話の再開 | 協議再開 | 協議の再開 |
        交渉再開 | 交渉の再開 | 対話を再開 | 対話に復帰 | 交渉のテーブル | 協議のテーブル |
        テーブルに | テーブルに着 | 糸口 | 年末を期限`,
      'zh-Hans': `谈判停滞 | 停滞 | 停滞不前 | 僵局 | 陷入僵局 | 打破僵局 | 僵持 | 陷入停滞 | 破裂 | 谈崩 |
        不欢而散 | 无果而终 | 无果 | 未达成协议 | 未能达成 | 没有达成 | 未达成共识 | 没有进展 |
        毫无进展 | 未取得进展 | 搁浅 | 搁置 | 叫停 | 中断对话 | 对话中断 | 谈判中断 | 最后一次 |
        上一次 | 自那以后 | 重启对话 | 重启谈判 | 恢复对话 | 恢复谈判 | 恢复接触 | 重新启动 |
        重返谈判 | 重回谈判 | 回到谈判桌 | 谈判桌 | 难以重启 | 年底期限 |
        年底前 | 突破口`,
      'zh-Hant': `談判停滯 | 停滯 | 停滯不前 | 僵局 | 陷入僵局 | 打破僵局 | 僵持 | 陷入停滯 | 破裂 | 談崩 |
        不歡而散 | 無果而終 | 無果 | 未達成協議 | 未能達成 | 沒有達成 | 未達成共識 | 沒有進展 |
        毫無進展 | 未取得進展 | 擱淺 | 擱置 | 叫停 | 中斷對話 | 對話中斷 | 談判中斷 | 最後一次 |
        上一次 | 自那以後 | 重啟對話 | 重啟談判 | 恢復對話 | 恢復談判 | 恢復接觸 | 重新啟動 |
        重返談判 | 重回談判 | 回到談判桌 | 談判桌 | 難以重啟 | 年底期限 | 年底前 | 突破口`,
    },
    ['dialogue', 'working-level-talks'],
  ),
  theme(
    'inter-korean-rupture',
    'North and South break with each other: lines cut, the office blown up, the other called an enemy.',
    {
      en: `Inter-Korean rupture | hostile" country | hostile" state | hostile" states |
        hostile" nation | hostile" relationship | hostile' country | hostile' state |
        hostile' nation | most hostile | ~enemy | ~enemies | hostile nation | number one enemy |
        cut off all communication | cut off communication | cut communication |
        cutting off communication | cut all communication | cut all contact | cut off contact |
        cut ties | cutting ties | severed ties | sever ties | severing ties |
        severed communication | sever communication | severed all | sever all | severing all |
        severing | severed | communication lines | communication line | communications line |
        communication channel with the South | communication channel | restored communication |
        restore communication | hotlines | ~hotline | military hotlines | blew up | blow up |
        blown up | blowing up | blasted | demolished | demolish | ~destroyed | tore down |
        torn down | ~leaflet | ~leaflets | leafleting | propaganda broadcasts | loudspeaker |
        loudspeakers | principal enemy | primary foe | principal foe | archenemy | hostile states |
        hostile countries | two hostile | hostile country | hostile state | hostile relation |
        ~hostile | hostilities | belligerent states | no longer kin | abandon unification |
        abandoned unification | abandons unification | renounced unification | rejects unification |
        rejected unification | give up unification | unification policy | frozen ties |
        frozen relation | chill in relation | frosty | strained relation | soured | worsening ties |
        deteriorating | at their lowest | worst in year | lowest point | kicked out | kicking out |
        shut down the complex | closed the complex | suspend operation |
        cancelled talks with the South | canceled talks with the South | scrapped | nullified |
        nullify | tear up | tore up | cross-border | border road | reconciliation | rapprochement |
        between the two Koreas | two Koreas`,
      ko: `남북 단절 | 관계가 단절 | 연락을 차단 | 남북 간 연락 | 남북 관계를 단절 | 단절 | 관계 단절 |
        전면 단절 | 연락선 | 연락 채널 | 통신선 | 통신연락선 | 통신선을 끊 | 통신선을 차단 |
        통신선 차단 | 연락선을 끊 | 연락 두절 | 직통전화 | 핫라인 | 폭파 | 폭파했 | 대북전단 |
        전단 살포 | 삐라 | 대적 사업 | 적대국 | 적대적 두 국가 | 두 국가 | 두 국가론 | 적대 |
        적대적 | 적대 관계 | 적대적인 | 주적 | 불변의 주적 | 제1의 적대국 | 제1 적대국 | 동족 |
        통일 포기 | 통일을 포기 | 통일 폐기 | 남북화해 | 화해 | 화해 협력 | 불신 | 불신과 대결 |
        파국 | 파탄 | 얼어붙 | 급랭 | 냉각 | 냉각기 | 악화일로 | 북남관계 | 북남 | 남조선 당국 |
        일방적으로 취소 | 취소 통보 | 중단 조치 | 단절 조치`,
      ja: `南北断絶 | 関係断絶 | 通信線 | 通信連絡線 | 連絡線 | 直通電話 | ホットライン | 通信を遮断 |
        通信遮断 | 遮断 | 連絡を絶 | ビラ | ビラ散布 | 宣伝放送 | 敵対 | 敵対的 | 敵対国 |
        敵対的な二国家 | 二国家 | 二つの国家 | 主敵 | 第1の敵対国 | 統一を放棄 | 統一放棄 | 融和 |
        和解 | 冷え込 | 冷え切 | 悪化の一途 | 関係悪化 | 破綻 | 破局 | 一方的に中止`,
      'zh-Hans': `南北断绝 | 断绝关系 | 断绝联系 | 断绝往来 | 切断联系 | 切断联络 | 切断通讯 | 切断通信 |
        通信线路 | 通讯线路 | 通信联络线 | 联络线 | 联络渠道 | 热线 | 军事热线 | 炸毁 | 传单 |
        散发传单 | 反朝传单 | 广播喊话 | 扩音器 | 敌对 | 敌对国 | 敌对国家 | 敌对两国 | 两个国家 |
        主敌 | 头号敌人 | 第一敌对国 | 放弃统一 | 放弃和平统一 | 和解 | 和解合作 | 破局 | 急剧恶化 |
        降至冰点 | 冰点 | 跌入谷底 | 单方面取消 | 撕毁`,
      'zh-Hant': `南北斷絕 | 斷絕關係 | 斷絕聯繫 | 斷絕往來 | 切斷聯繫 | 切斷聯絡 | 切斷通訊 | 通訊線路 |
        通訊聯絡線 | 聯絡線 | 聯絡管道 | 熱線 | 軍事熱線 | 炸毀 | 傳單 | 散發傳單 | 廣播喊話 |
        擴音器 | 敵對 | 敵對國 | 敵對國家 | 敵對兩國 | 兩個國家 | 主敵 | 頭號敵人 | 第一敵對國 |
        放棄統一 | 放棄和平統一 | 和解 | 和解合作 | 破局 | 急劇惡化 | 降至冰點 | 冰點 | 跌入谷底 |
        單方面取消 | 撕毀`,
    },
    ['inter-korean-relations', 'isolation'],
  ),
  theme(
    'answer-threatened',
    'Provocation is told that it will be answered: consequences, retaliation, force.',
    {
      en: `Answer threatened | end of whatever regime | end of his regime | end of its regime |
        end of the Kim regime | would result in the end | overwhelming force | fire and fury |
        pay dearly | never be tolerated | not be tolerated | will not tolerate | nuclear planning |
        submarine visit | nuclear submarine | strategic bomber | show of force | will be met with |
        be met with | will respond | would respond | ready to respond | threatened retaliation |
        threatens retaliation | vowed retaliation | vows retaliation | vowed to retaliate |
        threatened to retaliate | respond accordingly | respond decisively | respond firmly |
        respond resolutely | respond strongly | respond sternly | respond forcefully |
        respond swiftly | responding decisively | respond to provocation |
        responses if | will be a response | will be consequences | face consequences |
        consequences for | serious consequences | severe consequences | bear consequences |
        pay a price | pay the price | pay a heavy price | costs will be | impose costs |
        impose a cost | impose further costs | price to pay | firm response | stern response |
        strong response | decisive response | resolute response | swift response |
        overwhelming response | effective response | forceful response | counterattack |
        counter-strike | strike back | punish | punishment | punitive | punitive measures |
        stern warning | warned against | warns against | warning against | red line | red lines |
        all necessary measures | necessary measures | all option | options are on the table |
        hold accountable | held accountable | swift and | decisively | decisive action |
        tougher measures | tougher sanction | stronger sanction | stronger measures |
        harsher sanction | new sanction | additional sanction | more sanction | further sanction |
        ratcheting up sanction | isolate further | strategic assets | bombers | aircraft carrier |
        adjust our military posture | military posture | fight tonight | end of the regime |
        end of that regime | totally destroy | concerted demands and warning | national emergency`,
      ko: `대응 경고 | 단호히 대응 | 단호하게 대응 | 단호한 대응 | 단호한 조치 | 단호히 | 강력히 대응 |
        강력하게 대응 | 강력 대응 | 강력한 대응 | 강력한 조치 | 강력한 제재 | 엄중히 대응 |
        엄중 대응 | 엄중한 대응 | 엄중히 경고 | 엄중 경고 | 엄중한 책임 | 상응하는 조치 |
        상응한 조치 | 상응하는 대응 | 비례적 대응 | 비례 대응 | 압도적 대응 | 압도적으로 대응 |
        즉각 대응 | 즉각적인 대응 | 응징 | 응징하겠 | 보복 | 맞대응 | 대가를 치르 | 대가를 치를 |
        대가가 따를 | 혹독한 대가 | 책임을 물 | 책임을 져야 | 좌시하지 않 | 용납하지 않 | 레드라인 |
        추가 제재 | 독자 제재 | 제재 강화 | 확장억제 | 전략자산 | 억제력 | 정권의 종말 | 정권 종말 |
        제재 압박`,
      ja: `対抗措置の警告 | 断固とした | 断固たる | 断固として | 断固対応 | 強力に対応 | 強い対応 |
        厳しく対応 | 厳しい対応 | 厳正に対応 | 毅然と | 毅然とした | 相応の対応 | 相応の措置 |
        しかるべき対応 | 対抗措置 | 報復措置 | 代償 | 代償を払 | 代価 | 責任を問 | 結果を招 |
        結果が伴 | 看過できない | 容認できない | 断じて容認 | レッドライン | 追加制裁 | 独自制裁 |
        制裁強化 | 制裁を強化 | あらゆる選択肢 | あらゆる措置 | 必要な措置 | 体制の終わり |
        政権の終焉`,
      'zh-Hans': `回应警告 | 坚决回应 | 坚决应对 | 强硬回应 | 强力回应 | 强力应对 | 有力回应 |
        果断回应 | 果断应对 | 严厉回应 | 严厉回击 | 严厉警告 | 严正警告 | 严厉制裁 | 相应回应 |
        相应措施 | 作出相应 | 对等回应 | 回击 | 惩罚 | 付出代价 | 沉重代价 | 承担后果 | 承担责任 |
        追究责任 | 绝不容忍 | 不会坐视 | 绝不姑息 | 红线 | 追加制裁 | 加强制裁 | 加大制裁 | 新制裁 |
        进一步制裁 | 一切必要措施 | 所有选项 | 延伸威慑 | 战略资产 | 政权终结`,
      'zh-Hant': `回應警告 | 堅決回應 | 堅決應對 | 強硬回應 | 強力回應 | 強力應對 | 有力回應 |
        果斷回應 | 果斷應對 | 嚴厲回應 | 嚴厲回擊 | 嚴厲警告 | 嚴正警告 | 嚴厲制裁 | 相應回應 |
        相應措施 | 作出相應 | 對等回應 | 回擊 | 懲罰 | 付出代價 | 沉重代價 | 承擔後果 | 承擔責任 |
        追究責任 | 絕不容忍 | 不會坐視 | 絕不姑息 | 紅線 | 追加制裁 | 加強制裁 | 加大制裁 | 新制裁 |
        進一步制裁 | 一切必要措施 | 所有選項 | 嚇阻 | 延伸威懾 | 戰略資產 | 政權終結`,
    },
    ['provocation', 'extended-deterrence'],
  ),
  theme(
    'launch-condemned',
    'A launch or a test is condemned, as a breach of resolutions or a danger.',
    {
      en: `Launch condemned | violation of resolution | violation of Security Council resolution |
        violates resolution | violated resolution | fired a missile | fired missiles | fired two |
        fired three | fired at least | fired several | fired an | launched a missile |
        launched missiles | launched two | launched a ballistic | launched an intercontinental |
        condemn | condemns | condemned | condemning | condemnation | strongly condemn |
        strongly condemned | denounce | denounced | denounces | denouncing | deplore | deplored |
        brazen violation | clear violation | flagrant violation | blatant violation |
        violation of multiple | violate multiple | defiance | in defiance of | defying | outrage |
        outraged | unacceptable | serious threat | grave threat | threat to peace |
        threat to the region | threat to international | test-fired | test-fires | test-launched |
        carried out a test | conducted a test`,
      ko: `발사 규탄 | 미사일을 발사 | 미사일 발사 | 미사일을 쏘 | 미사일을 쏜 | 발사체를 발사 | 규탄 |
        강력히 규탄 | 규탄했 | 강하게 비난 | 명백한 위반 | 결의 위반 | 심각한 위협 | 중대한 위협 |
        강한 유감 | 깊은 우려 | 심각한 우려 | 용납할 수 없`,
      ja: `発射への非難 | ミサイルを発射 | ミサイル発射 | 飛翔体を発射 | 強く非難 | 厳しく非難 |
        厳重に抗議 | 決議違反 | 暴挙 | 許し難い | 許せない | 重大な脅威 | 深刻な脅威 | 発射を受け |
        発射実験`,
      'zh-Hans': `谴责发射 | 发射导弹 | 发射弹道导弹 | 发射了导弹 | 试射导弹 | 试射弹道导弹 | 发射飞行物 |
        强烈谴责 | 严厉谴责 | 违反决议 | 公然违反 | 严重威胁 | 严重关切 | 深表遗憾`,
      'zh-Hant': `譴責發射 | 發射導彈 | 發射飛彈 | 發射彈道飛彈 | 發射彈道導彈 | 試射飛彈 | 試射導彈 |
        發射飛行物 | 強烈譴責 | 嚴厲譴責 | 違反決議 | 公然違反 | 嚴重威脅 | 嚴重關切 | 深表遺憾`,
    },
    ['missile-test'],
  ),
  theme(
    'dialogue-with-pressure',
    'Diplomacy stays open while sanctions and deterrence go on: both hands at once.',
    {
      en: `Dialogue with pressure | dialogue and pressure | pressure and dialogue |
        diplomacy and pressure | pressure and diplomacy | diplomacy and deterrence |
        deterrence and diplomacy | engagement and pressure | pressure and engagement |
        sanctions and diplomacy | diplomacy and sanction | dialogue and sanction |
        sanctions and dialogue | sanctions and engagement | both diplomacy | both dialogue |
        both pressure | two-track | dual-track | twin-track | incentives and | inducements |
        rewards and | carrot | carrots | open to diplomacy | open to dialogue | open to talk | open to talking | openness to | door to diplomacy | door to dialogue |
        door is open | door remains open | door open | leave the door open |
        left the door open | kept the door open | path to dialogue | path of dialogue |
        path of diplomacy | path to diplomacy | path is open | path remains open | diplomatic path |
        diplomatic solution | diplomatic resolution | peaceful resolution | diplomatic mean |
        through diplomacy | through dialogue | diplomatically | explore diplomacy | prepared to engage | prepared for diplomacy |
        prepared to engage in diplomacy | ready to engage | ready for talk | ready to talk |
        ready for dialogue | willing to engage | willing to talk | willingness to engage |
        willingness to talk | willing to meet | prepared to meet | prepared to talk |
        engage diplomatically | engage in diplomacy | engage in dialogue | sustained dialogue |
        substantive dialogue | serious dialogue | meaningful dialogue | constructive dialogue |
        sustained and substantive | serious negotiation | serious talk | genuine dialogue |
        choose dialogue | choose the path | anywhere, anytime | any time, anywhere | anytime |
        without precondition | no precondition | pragmatic step | practical step |
        practical progress | practical approach | pragmatic approach | sanctions remain in place |
        keep sanction | keep up the pressure | keep up pressure | maintain pressure |
        maintain sanction | maintaining sanction | maintaining pressure | impose pressure |
        increase pressure | increasing pressure | more pressure | squeeze | enforce sanction |
        enforcing sanction | enforcement of sanction | full implementation | fully implement |
        implementation of sanction | implement sanction | lifting sanction | lift sanction |
        ease sanction | easing sanction | relief from sanction | security guarantee |
        security assurances | economic assistance | bright future | brighter future`,
      ko: `대화와 압박 병행 | 대화와 압박 | 압박과 대화 | 제재와 대화 | 대화와 제재 | 제재와 외교 |
        외교와 제재 | 외교와 억지 | 외교와 억제 | 억제와 외교 | 외교와 압박 | 압박과 외교 |
        압박과 관여 | 관여와 압박 | 투 트랙 | 양면 전략 | 강온 | 강온 양면 | 당근 | 채찍 | 유인책 |
        병행하 | 병행할 | 대화의 문 | 대화의 문은 열려 | 문은 열려 | 문을 열어 |
        조건 없이 | 조건 없는 | 전제 조건 없이 | 언제 어디서든 | 언제 어디서나 | 대화할 준비 |
        대화 준비 | 대화에 열려 | 만날 용의 | 대화 용의 | 대화를 촉구 | 대화에 나서 |
        대화에 복귀하라 | 외교적 해법 | 외교적 해결 | 외교적 관여 | 외교적 노력 | 외교의 길 |
        평화적 해결 | 실용적 | 실용적 접근 | 제재를 유지 | 제재 유지 | 제재 이행 | 제재를 이행 |
        압박을 유지 | 압박 유지 | 압박을 강화 | 압박 강화 | 제재 완화 | 제재 해제 | 체제 보장 |
        밝은 미래 | 인센티브`,
      ja: `対話と圧力の並行 | 対話と圧力 | 圧力と対話 | 制裁と対話 | 対話と制裁 | 外交と制裁 |
        制裁と外交 | 外交と抑止 | 抑止と外交 | 硬軟 | 硬軟両様 | 硬軟織り交ぜ | 両にらみ | 二正面 |
        並行して | 両面作戦 | アメ | ムチ | 対話の扉 | 対話の門 | 対話の窓口 | 扉は開 | 扉を開 |
        対話の用意 | 対話に応じる用意 | 対話に前向き | 対話を促 | 対話に応じるよう | 対話の道 |
        対話の余地 | 外交の道 | 外交的解決 | 外交的な解決 | 外交的手段 | 外交努力 | 平和的解決 |
        平和的な解決 | 前提条件なし | 無条件 | 条件なし | 条件を付けず | いつでもどこでも | 現実的 |
        現実的なアプローチ | 実践的 | 圧力を強め | 圧力を維持 | 圧力強化 | 圧力路線 | 制裁を維持 |
        制裁維持 | 制裁の履行 | 制裁履行 | 完全な履行 | 制裁緩和 | 制裁解除 | 体制保証 | 見返りに |
        明るい未来`,
      'zh-Hans': `对话与施压并行 | 对话与施压 | 施压与对话 | 对话与压力 | 对话和施压 | 压力与对话 |
        制裁与对话 | 对话与制裁 | 对话和制裁 | 制裁与外交 | 外交与制裁 | 外交和制裁 | 制裁和外交 |
        外交与威慑 | 威慑与外交 | 软硬两手 | 两手准备 | 双管齐下 | 双轨 | 并用 | 并举 | 胡萝卜 |
        大棒 | 对话的大门 | 对话之门 | 对话大门 | 大门敞开 | 大门仍 | 保持开放 | 对话持开放 |
        持开放态度 | 敞开 | 无条件对话 | 无条件 | 不设前提 | 没有先决条件 | 无先决条件 | 先决条件 |
        随时随地 | 愿意对话 | 愿意接触 | 准备对话 | 呼吁对话 | 呼吁重返 | 外交途径 | 外交手段 |
        外交方式 | 外交解决 | 外交努力 | 通过外交 | 通过对话 | 和平解决 | 务实 | 务实的 | 维持制裁 |
        保持制裁 | 继续制裁 | 执行制裁 | 落实制裁 | 保持压力 | 维持压力 | 继续施压 | 加大压力 |
        加大施压 | 放松制裁 | 解除制裁 | 缓解制裁 | 光明前景 | 承诺安全`,
      'zh-Hant': `對話與施壓並行 | 對話與施壓 | 施壓與對話 | 對話與壓力 | 對話和施壓 | 壓力與對話 |
        制裁與對話 | 對話與制裁 | 對話和制裁 | 制裁與外交 | 外交與制裁 | 外交和制裁 | 制裁和外交 |
        外交與威懾 | 威懾與外交 | 軟硬兩手 | 兩手準備 | 雙管齊下 | 雙軌 | 並用 | 並舉 | 胡蘿蔔 |
        棍棒 | 對話的大門 | 對話之門 | 對話大門 | 大門敞開 | 大門仍 | 保持開放 | 持開放態度 | 敞開 |
        無條件對話 | 無條件 | 不設前提 | 沒有先決條件 | 無先決條件 | 先決條件 | 隨時隨地 |
        願意對話 | 願意接觸 | 準備對話 | 呼籲對話 | 呼籲重返 | 外交途徑 | 外交手段 | 外交方式 |
        外交解決 | 外交努力 | 透過外交 | 透過對話 | 和平解決 | 務實 | 務實的 | 維持制裁 | 保持制裁 |
        繼續制裁 | 執行制裁 | 落實制裁 | 保持壓力 | 維持壓力 | 繼續施壓 | 加大壓力 | 加大施壓 |
        放鬆制裁 | 解除制裁 | 緩解制裁 | 體制保障 | 光明前景 | 承諾安全`,
    },
    ['carrot-and-stick', 'pressure', 'dialogue', 'calibrated-approach'],
  ),
  theme(
    'showmanship',
    'Diplomacy as a show of leaders: summits on impulse, handshakes for the cameras, tweets, personal ties.',
    {
      en: `Showmanship | whim | personal whim | wanted the picture | cared more about |
        for the picture | show over substance | style over substance | more show than | all show |
        got along very well | get along very well | got along well | love to see him |
        would love to meet | would meet Kim | like to meet | meet Kim again | meet again |
        personal bond | like him | likes me | respects me | we have a relationship |
        good chemistry | summitry | summits without | pomp and | grip and grin | cameras rolling |
        on camera | media circus | legacy | Nobel | Nobel Prize | Nobel Peace Prize | photo op |
        photo opportunity | photo opportunities | photo ops | made for television | made-for-TV |
        reality TV | reality show | for the cameras | stage-managed | stagecraft | staged event |
        spectacle | pageantry | pomp | theatrics | theatrical | political theater |
        publicity stunt | stunt | flashy | showman | show business | tweet | tweets | tweeted |
        tweeting | twitter | impulse | impulsive | impulsively | impromptu |
        spontaneous | spontaneously | improvised | unscripted | off the cuff | last-minute |
        hastily | surprise announcement | ~surprise | surprise meeting | surprised allies |
        stunned | bombshell | unexpected | unexpectedly | unpredictable | unpredictability |
        unorthodox | unconventional | dealmaker | art of the deal | great relationship |
        good relationship | special relationship with | warm relationship |
        personal relationship | personal rapport | personal ties | rapport | chemistry |
        fell in love | falling in love | love letter | beautiful letter | bromance | got along |
        get along | gets along | get along with | got along great | man to man | made history |
        first sitting president | sitting U.S. president | glitz | walk away | walked away |
        walked out | cut short | cutting short | left early | leave early | without consulting |
        without telling | without warning | caught off guard | blindsided | baffled |
        unilateral concession | halt the exercises | stop the exercises | suspend the exercises |
        suspended exercises | halting exercises | cancel exercises | canceled exercises |
        cancelled exercises | grand deal | big deal | mega-deal | all or nothing |
        everything for everything | from the top | top down | at the highest level | highest level |
        head of state level | heads of state`,
      ko: `보여주기 외교 | 사이가 좋 | 잘 지내 | 잘 지냈 | 관계가 좋 | 매우 좋은 관계 |
        만나고 싶 | 개인 외교 | 보여주기식 | 보여주기 | 이벤트성 | 깜짝 | 깜짝 회동 | 깜짝 만남 |
        깜짝 제안 | 깜짝 발표 | 즉흥 | 즉흥적 | 즉흥적인 | 돌발 | 돌출 | 돌출 행동 | 예측 불가 |
        예측불허 | 예측 불가능 | 파격 | 파격적 | 정치 쇼 | 리얼리티 쇼 | 사진 찍기 | 트윗 | 트위터 |
        세기의 담판 | 담판 | 일대일 | 빅 이벤트 | 전격적 | 브로맨스 | 친분 | 친분을 과시 |
        개인적 친분 | 개인적 관계 | 사랑에 빠졌 | 좋은 관계 | 훌륭한 관계 | 케미 | 역사적 |
        역사적인 | 력사적인 | 일방주의적 | 협의 없이 | 사전 협의 없이 | 연합훈련 중단 | 훈련 중단 |
        위에서 아래로 | 정상 차원 | 자화자찬 | 수뇌상봉 | 수뇌회담`,
      ja: `見せる外交 | 良い関係 | いい関係 | 非常に良い関係 | とても良い関係 | 再会談 | 会いたい |
        仲が良い | 馬が合 | 信頼関係 | 個人外交 | トップ外交 | 首脳外交 | サプライズ | 電撃 |
        電撃的 | 電撃訪問 | 電撃会談 | 思いつき | 場当たり | 場当たり的 | 即興 | 衝動的 | 予測不能 |
        予測不可能 | 異例 | 型破り | 派手 | 見せ場 | パフォーマンス | 政治ショー | テレビ向け |
        写真撮影 | ツイート | ツイッター | 歴史的 | 歴史的な | 史上初 | 初の首脳会談 | 蜜月 | 親密 |
        個人的関係 | 個人的な関係 | 個人的信頼 | 良好な関係 | 恋に落ち | ラブレター | 意気投合 |
        ディール | 直談判 | 首脳同士 | 首脳間 | 相談なく | 事前協議なし | 演習中止 | 演習の中止 |
        合同演習の中止 | 席を立 | 立ち去`,
      'zh-Hans': `作秀外交 | 关系非常好 | 关系不错 | 关系良好 | 很好的关系 | 非常好的关系 | 再次会面 |
        愿意会面 | 相处得很好 | 相处融洽 | 作秀 | 秀场 | 真人秀 | 政治秀 | 噱头 | 即兴 | 心血来潮 |
        一时兴起 | 突然宣布 | 出人意料 | 意外之举 | 惊喜 | 闪电 | 闪电会面 | 戏剧性 | 不按常理 |
        不可预测 | 难以预测 | 非常规 | 推特 | 推文 | 发推 | 拍照 | 历史性 | 历史性的 | 史无前例 |
        峰会外交 | 元首外交 | 领导人外交 | 个人关系 | 私人关系 | 私交 | 良好关系 | 关系很好 |
        坠入爱河 | 情书 | 交易艺术 | 一揽子 | 大协议 | 未经协商 | 自上而下的 | 暂停军演 |
        停止军演 | 中止军演 | 提前离场 | 提前结束`,
      'zh-Hant': `作秀外交 | 關係非常好 | 關係不錯 | 關係良好 | 很好的關係 | 非常好的關係 | 再次會面 |
        願意會面 | 相處得很好 | 相處融洽 | 作秀 | 秀場 | 真人秀 | 政治秀 | 噱頭 | 即興 | 心血來潮 |
        一時興起 | 突然宣布 | 出人意料 | 意外之舉 | 驚喜 | 閃電 | 閃電會面 | 戲劇性 | 不按牌理 |
        不可預測 | 難以預測 | 非常規 | 推特 | 推文 | 發推 | 拍照 | 歷史性 | 歷史性的 | 史無前例 |
        峰會外交 | 元首外交 | 領導人外交 | 個人關係 | 私人關係 | 私交 | 良好關係 | 關係很好 |
        墜入愛河 | 情書 | 交易藝術 | 一攬子 | 包裹式 | 大協議 | 未經協商 | 由上而下的 |
        暫停軍演 | 停止軍演 | 中止軍演 | 提前離場 | 提前結束`,
    },
    ['top-down-diplomacy', 'unilateralism', 'us-north-korea-summit', 'letter-diplomacy'],
  ),
  theme(
    'patience-faulted',
    'Waiting for Pyongyang to move is judged: neglect, failure, not to be done again.',
    {
      en: `Patience faulted | strategic neglect | neglect | neglected | benign neglect | wait and see |
        waiting game | wait out | waiting out | sit back | sat back |
        sitting back | sat idle | idly by | did nothing | doing nothing | inaction | passivity |
        hands-off | back burner | kick the can | kicked the can | kicking the can | failed policy |
        failed policies | failed approach | policy has failed | policy failed |
        patience has run out | patience is over | era of strategic patience | patience has failed |
        patience failed | patience ended | patience is wearing | run out of patience |
        out of patience | lost patience | too patient | low priority | mistakes of the past |
        past mistakes | same mistake | same mistakes | repeat the mistakes | not repeat |
        never repeat | avoid repeating | previous approaches | approaches have failed |
        have not worked | has not worked | did not work | steps toward denuclearization |
        demonstrate seriousness | demonstrates seriousness | show seriousness |
        show that it is serious | serious about talk | serious about denuclearization |
        live up to its obligation | live up to its commitment | meet its obligation |
        abide by its obligation | policy has not changed | position has not changed `,
      ko: `인내의 실패 | 방치 | 방관 | 방관하 | 무시 전략 | 기다리는 전략 | 기다리기 | 기다리며 |
        시간 끌기 | 시간만 끌 | 손을 놓 | 아무것도 하지 않 | 무대응 | 무관심 | 소극적 | 소극적인 |
        우선순위에서 밀 | 우선순위가 낮 | 후순위 | 뒷전 | 실패한 정책 | 정책 실패 | 정책이 실패 |
        실패로 끝 | 실패를 되풀이 | 실패를 반복 | 전철을 밟 | 과거의 실패 | 되풀이하지 않 |
        반복하지 않 | 답습 | 답습하지 않 | 인내심 | 인내는 끝`,
      ja: `忍耐の失敗 | 放置 | 放置し | 静観 | 様子見 | 待ちの姿勢 | 待つだけ | 無策 | 何もしない |
        先送り | 棚上げ | 後回し | 優先順位が低 | 優先度が低 | 消極的 | 失敗した政策 | 政策の失敗 |
        失敗に終わ | 失敗を繰り返 | 二の舞 | 同じ過ち | 過ちを繰り返 | 踏襲 | 忍耐 | 忍耐の時代`,
      'zh-Hans': `忍耐之失 | 放任 | 放任不管 | 坐视 | 袖手旁观 | 无所作为 | 不作为 | 消极等待 | 观望 | 静观 |
        静观其变 | 静待 | 老路 | 走老路 | 重蹈覆辙 | 前车之鉴 | 覆辙 | 漠视 | 冷处理 |
        束之高阁 | 优先级不高 | 失败的政策 | 政策失败 | 宣告失败 | 以失败告终 | 不再忍耐 |
        忍耐已经结束 | 忍耐 | 耐心`,
      'zh-Hant': `忍耐之失 | 放任 | 放任不管 | 坐視 | 袖手旁觀 | 無所作為 | 不作為 | 消極等待 | 觀望 | 靜觀 |
        靜觀其變 | 靜待 | 老路 | 走老路 | 重蹈覆轍 | 前車之鑑 | 覆轍 | 漠視 | 冷處理 |
        束之高閣 | 失敗的政策 | 政策失敗 | 宣告失敗 | 以失敗告終 | 不再忍耐 | 忍耐已經結束 | 忍耐 |
        耐心`,
    },
    ['strategic-patience'],
  ),
  theme(
    'ministers-travel',
    "Washington's ministers travel to Seoul and Tokyo, or meet their colleagues from there.",
    {
      en: `Ministers travel | first overseas trip | first foreign trip | first trip abroad |
        first overseas visit | trip to Asia | tour of Asia | Asia tour | Asian tour | Asia trip |
        swing through Asia | joint visit | joint trip | visit to Seoul | visit to Tokyo |
        visit Seoul | visit Tokyo | visits Seoul | visits Tokyo | visited Seoul | visited Tokyo |
        visiting Seoul | visiting Tokyo | arrive in Seoul | arrived in Seoul | arrives in Seoul |
        arrive in Tokyo | arrived in Tokyo | arrives in Tokyo | travel to Seoul | travel to Tokyo |
        traveled to Seoul | traveled to Tokyo | trip to Seoul | trip to Tokyo | stop in Seoul |
        stop in Tokyo | 2+2 | 2 plus 2 | two plus two | foreign and defense minister |
        foreign and defence minister |
        state and defense secretaries | foreign minister | defense minister | defense chief |
        defence chief | top diplomats and defense | diplomats and defense chief |
        top diplomat and defense chief | Pentagon chief`,
      ko: `장관 방한 | 방한 | 방한해 | 방한하 | 방한 기간 | 방한을 | 방일 | 방일해 | 한일 순방 |
        한국과 일본을 방문 | 일본과 한국을 방문 | 한국과 일본을 잇 | 아시아 순방 | 첫 해외 순방 |
        첫 순방 | 순방 | 동반 방문 | 동반 방한 | 2+2 | 2 플러스 2 | 2+2회담 | 2+2회의 | 외교·국방 |
        외교·국방장관 | 국무장관과 국방장관 | 국무·국방장관 | 국무·국방`,
      ja: `閣僚の訪問 | 日韓訪問 | 日韓歴訪 | 日韓を訪問 | 日本と韓国を訪問 | 日韓両国を訪 |
        アジア歴訪 | 初の外遊 | 初外遊 | 初の外国訪問 | 歴訪 | 2プラス2 | 2+2 | 外務・防衛 |
        外交・国防 | 外務・防衛担当閣僚 | 国務・国防 | 国務、国防 | 国務長官と国防長官`,
      'zh-Hans': `部长访问 | 访韩 | 访日 | 访问日韩 | 访问韩日 | 访问日本和韩国 | 访问韩国和日本 | 出访日韩 |
        出访韩日 | 日韩之行 | 亚洲之行 | 亚洲行 | 首次出访 | 首访 | 首次海外 | 2+2 | 二加二 |
        外交和国防 | 外交与国防 | 国务卿和国防部长 | 国务卿与国防部长 | 国务卿和防长`,
      'zh-Hant': `部長訪問 | 訪問日韓 | 訪問韓日 | 訪問日本和韓國 | 訪問韓國和日本 | 出訪日韓 | 出訪韓日 |
        日韓之行 | 亞洲之行 | 亞洲行 | 首次出訪 | 首訪 | 首次海外 | 2+2 | 二加二 | 外交和國防 |
        外交與國防 | 國務卿和國防部長 | 國務卿與國防部長`,
    },
    ['two-plus-two', 'us-secretary-of-state', 'us-secretary-of-defense'],
  ),
  theme(
    'envoy',
    'The diplomat in charge of North Korea: who it is, what he or she says and whom he or she meets.',
    {
      en: `Envoy in charge | special representative | new envoy | envoy for talk | nuclear envoy |
        nuclear envoys | chief nuclear negotiator | chief negotiator | top negotiator |
        nuclear negotiator | point man | point person | career diplomat | veteran diplomat |
        acting assistant secretary | assistant secretary | appointed envoy | name an envoy |
        named envoy`,
      ko: `대북 특사 | 특별대표 | 대북특별대표 | 북핵 수석대표 | 수석대표 | 북핵 협상 대표 |
        협상 대표 | 차관보 | 차관보 대행 | 동아태 차관보 | 동아태 담당 | 대북 대표`,
      ja: `担当特使 | 特別代表 | 北朝鮮担当特別代表 | 首席代表 | 首席協議 | 交渉担当 | 交渉責任者 |
        次官補 | 次官補代行 | 東アジア・太平洋担当`,
      'zh-Hans': `专任特使 | 特别代表 | 特代 | 首席代表 | 首席谈判代表 | 谈判代表 | 助理国务卿 |
        代理助理国务卿 | 核谈代表`,
      'zh-Hant': `專任特使 | 特別代表 | 特代 | 首席代表 | 首席談判代表 | 談判代表 | 助理國務卿 | 亞太助卿 |
        助卿 | 核談代表`,
    },
    ['us-special-representative-for-north-korea', 'sung-kim'],
  ),
  theme(
    'experts-in-office',
    "People who know Pyongyang's ways well make the policy, and expect its moves.",
    {
      en: `Experts in office | dealt with the North Korean | negotiated with the North Korean |
        know their trick | know the trick | knows their trick | know Pyongyang well |
        for decades and know | long dealt with | who know North Korea | who knows North Korea |
        versed in | old hand | experts and specialists | seasoned diplomat | seasoned negotiator |
        experienced negotiator | experienced team | experienced diplomat | veterans of |
        veteran negotiator | Korea hand | Korea expert | Korea specialists |
        Korea watchers in the administration | expertise | deep expertise | policy expertise |
        well versed | steeped in | knows the issue | know the issue well | knowledgeable |
        wealth of experience | long experience | previously negotiated | former negotiator |
        outside expert | no illusion | under no illusion | without illusion | clear-eyed |
        eyes wide open | eyes open | keen-eyed | wise to | familiar with tactic |
        familiar with the tactic | hard lessons | lessons learned | lessons of the past |
        learned from | learn from | learned the lessons | previous negotiation |
        personnel appointment | senior posts | key posts | foreign policy team |
        national security team | Asia team`,
      ko: `행정부의 전문가 | 한반도 전문가 | 대북 전문가 | 북한 전문가 | 북핵 전문가 | 전문가들로 |
        전문가를 기용 | 전문가들이 포진 | 한반도통 | 북한통 | 아시아통 | 베테랑 | 노련한 | 정통한 |
        잘 아는 | 꿰뚫 | 간파 | 외교안보팀 | 외교안보 라인 | 안보라인 | 안보팀 | 포진 | 환상은 없 |
        환상을 갖지 | 교훈 | 협상 경험`,
      ja: `政権の専門家 | 朝鮮半島専門家 | 北朝鮮専門家 | 専門家を起用 | 知日派 | 知韓派 | ベテラン |
        ベテラン外交官 | 実務家 | 精通 | 精通し | 手の内を知 | 手の内 | 経験豊富 | 外交安保チーム |
        国家安全保障チーム | 布陣 | 教訓 | 幻想を抱 | 幻想は抱`,
      'zh-Hans': `政府中的专家 | 朝鲜问题专家 | 半岛问题专家 | 朝核专家 | 亚洲问题专家 | 老手 | 老将 |
        资深外交官 | 经验丰富 | 熟悉朝鲜 | 了解朝鲜 | 深谙 | 洞悉 | 识破 | 外交团队 | 国安团队 |
        外交安全团队 | 国家安全团队 | 班底 | 不抱幻想 | 没有幻想 | 教训 | 吸取教训`,
      'zh-Hant': `政府中的專家 | 北韓問題專家 | 朝鮮問題專家 | 半島問題專家 | 朝核專家 | 亞洲問題專家 | 老手 |
        老將 | 資深外交官 | 經驗豐富 | 熟悉北韓 | 了解北韓 | 深諳 | 洞悉 | 識破 | 外交團隊 |
        國安團隊 | 國家安全團隊 | 班底 | 不抱幻想 | 沒有幻想 | 教訓 | 汲取教訓`,
    },
    ['biden-administration'],
  ),
  theme('leaks-avoided', 'A government keeps its thinking to itself until it speaks.', {
    en: `Leaks avoided | leak | leaked | leaks | leaking | leaked to the press | tight-lipped |
        close to the vest | close to the chest | cagey | message discipline | disciplined |
        under wrap | behind closed door | rumor | rumors | rumour | rumours | speculation |
        not going to get ahead | get ahead of | declined to elaborate | declined to give detail |
        no detail | not gone into detail | gave no detail`,
    ko: `정보 유출 차단 | 유출 | 유출을 막 | 누설 | 함구 | 함구령 | 보안 유지 | 철통 보안 | 입단속 |
        입을 다물 | 말을 아꼈 | 말을 아끼 | 소문 | 루머 | 추측 | 추측이 난무 | 추측성 | 설이 난무 |
        설왕설래 | 구체적인 언급 | 구체적인 내용은 | 언급을 피 | 언급을 자제`,
    ja: `情報漏れの防止 | 情報漏れ | 情報漏えい | 漏えい | リーク | 箝口令 | かん口令 | 口が堅 |
        口を閉ざ | 言及を避け | 明言を避け | 明言しな | 憶測 | 臆測 | うわさ | 秘密主義 |
        詳細は明らかに`,
    'zh-Hans': `防止泄密 | 泄密 | 走漏 | 走漏风声 | 守口如瓶 | 三缄其口 | 口风 | 谨慎表态 | 传闻 | 流言 |
        谣言 | 揣测 | 种种猜测 | 拒绝透露 | 不愿透露`,
    'zh-Hant': `防止洩密 | 洩密 | 走漏 | 走漏風聲 | 守口如瓶 | 三緘其口 | 口風 | 謹慎表態 | 傳聞 | 流言 |
        謠言 | 揣測 | 種種猜測 | 拒絕透露 | 不願透露`,
  }),
  theme(
    'unlike-predecessors',
    'An administration is set against those before it: what it does otherwise.',
    {
      en: `Unlike predecessors | predecessor | predecessors | unlike its predecessor |
        unlike his predecessor | unlike the previous | previous administration |
        prior administration | past administration | last administration |
        last four administration | past four administration | four administration |
        administrations before | earlier administration | break with | break from | breaking with |
        broke with | depart sharply | contrast to | contrast with | stark contrast |
        sharp contrast | differentiate | reverse course | reversal of | turn the page | past four year | under the former president |
        former official | officials from previous`,
      ko: `전임 정부와의 차별 | 전임자 | 전임 정부 | 전임 행정부 | 이전 정부 | 이전 행정부 |
        직전 행정부 | 전 정부 | 전 행정부 | 역대 정부 | 역대 행정부 | 지난 정부 | 과거 정부 |
        과거 행정부 | 전임 대통령 | 차별화 | 차별화된 | 차별성 | 대조적 | 대조를 이루 | 대비되 |
        선을 그었 | 결별 | 노선 전환`,
      ja: `前政権との違い | 前政権 | 前任者 | 前任 | 歴代政権 | 過去の政権 | これまでの政権 |
        従来の政権 | 対照的 | 一線を画 | 決別 | 路線転換 | 差別化 | とは異なり | とは違い |
        見直す方針`,
      'zh-Hans': `有别于前任 | 前任 | 前任政府 | 前政府 | 前几届政府 | 前几任 | 历届政府 | 历任总统 |
        上届政府 | 上一届政府 | 往届政府 | 不同于 | 有别于 | 区别于 | 截然不同 | 形成鲜明对比 |
        鲜明对比 | 划清界限 | 改弦更张 | 改变做法 | 摒弃`,
      'zh-Hant': `有別於前任 | 前任 | 前任政府 | 前政府 | 前幾屆政府 | 前幾任 | 歷屆政府 | 歷任總統 |
        上屆政府 | 上一屆政府 | 往屆政府 | 不同於 | 有別於 | 區別於 | 截然不同 | 形成鮮明對比 |
        鮮明對比 | 劃清界線 | 改弦更張 | 改變做法 | 摒棄`,
    },
    ['trump-administration', 'obama-administration', 'biden-administration'],
  ),
  theme(
    'shut-off-from-the-world',
    'The North closes itself to the outside: borders, aid, contact.',
    {
      en: `Shut off from the world | sealed its border | sealed border | sealed off |
        sealed the border | closed its border | closed border | shut its border | border lockdown |
        isolated | isolating itself | isolates itself | self-imposed isolation | reclusive |
        hermit kingdom | cut itself off | cut off from the outside | closed off`,
      ko: `대외 봉쇄 | 국경 봉쇄 | 국경을 봉쇄 | 국경 폐쇄 | 국경을 닫 | 고립을 자초 | 자력갱생 |
        은둔 | 빗장 | 문을 걸어 잠`,
      ja: `国境の封鎖 | 国境封鎖 | 国境を封鎖 | 国境を閉ざ | 孤立を深め | 鎖国`,
      'zh-Hans': `对外封闭 | 封锁边境 | 边境封锁 | 关闭边境 | 封关 | 自我孤立 | 自我封闭 | 与世隔绝 | 闭关`,
      'zh-Hant': `對外封閉 | 封鎖邊境 | 邊境封鎖 | 關閉邊境 | 封關 | 自我孤立 | 自我封閉 | 與世隔絕 | 閉關`,
    },
    ['isolation', 'border-closure'],
  ),
];
