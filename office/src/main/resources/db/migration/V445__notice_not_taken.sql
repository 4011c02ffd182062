-- What was given up because its carrier was away is told apart (NOT_TAKEN) from what an address refused (BOUNCED).
update notice_delivery set state = 'NOT_TAKEN'
where state = 'BOUNCED' and way in ('EMAIL', 'SMS')
  and (proof like 'HTTP 5%' or proof in ('its last day presses', 'unreachable', 'slow', 'interrupted', 'fault',
    'no mail server', 'no gateway', 'no centre', 'window full'));
