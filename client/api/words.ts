/** The API page in both languages; names of the schema stay as they are. */
const zh = {
  views: '查看器',
  examples: '问题',
  schema: '模式文档',
  query: '查询',
  variables: '变量（JSON）',
  result: '结果',
  run: '运行',
  runHint: 'Ctrl + Enter',
  running: '正在查询…',
  answered: (milliseconds: number) => `${milliseconds} 毫秒`,
  before: '选一个问题，或者写一个查询，然后运行。结果在这里。',
  badVariables: '变量不是 JSON 对象。',
  unreachable: '服务器没有回答。请确认它在运行，然后再试。',
  find: '查找类型或字段',
  found: (count: number) => `${count} 处`,
  takes: (count: number) => `${count} 个参数`,
  implements: '实现',
  copy: '复制',
  copied: '已复制',
  language: 'English',
  other: 'en',
};

export type ApiWords = typeof zh;

const en: ApiWords = {
  views: 'Viewer',
  examples: 'Questions',
  schema: 'Schema',
  query: 'Query',
  variables: 'Variables (JSON)',
  result: 'Result',
  run: 'Run',
  runHint: 'Ctrl + Enter',
  running: 'Asking…',
  answered: (milliseconds) => `${milliseconds} ms`,
  before: 'Choose a question, or write a query, and run it. The answer comes here.',
  badVariables: 'The variables are no JSON object.',
  unreachable: 'The server did not answer. See that it runs, then try again.',
  find: 'Find a type or field',
  found: (count) => `${count} found`,
  takes: (count) => `${count} ${count === 1 ? 'argument' : 'arguments'}`,
  implements: 'implements',
  copy: 'Copy',
  copied: 'Copied',
  language: '中文',
  other: 'zh',
};

export const API_WORDS = { zh, en } as const;
